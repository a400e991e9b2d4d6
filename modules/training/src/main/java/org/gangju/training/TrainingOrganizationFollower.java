package org.gangju.training;

import java.util.Set;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationRetiring;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps an organization in use while its classes go on; asked before the core, to which their sessions say the same. */
@Component
class TrainingOrganizationFollower {

    private static final Set<ClassStatus> GOING_ON = Set.of(ClassStatus.PLANNED, ClassStatus.OPEN, ClassStatus.RUNNING);

    private final TrainingClasses classes;

    TrainingOrganizationFollower(TrainingClasses classes) {
        this.classes = classes;
    }

    @EventListener
    @Order(0)
    void refuse(OrganizationRetiring retiring) {
        if (classes.existsByOrganizationIdAndStatusIn(retiring.organization().key(), GOING_ON)) {
            throw new RuleViolation(TrainingRule.TRAINING_ORGANIZATION_HAS_CLASSES, "id");
        }
    }
}
