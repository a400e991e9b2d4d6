package org.gangju.training;

import java.util.Set;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationRetiring;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps an organization in use while its classes go on. */
@Component
class TrainingOrganizationFollower {

    private static final Set<ClassStatus> GOING_ON = Set.of(ClassStatus.PLANNED, ClassStatus.OPEN, ClassStatus.RUNNING);

    private final TrainingClasses classes;

    TrainingOrganizationFollower(TrainingClasses classes) {
        this.classes = classes;
    }

    @EventListener
    void refuse(OrganizationRetiring retiring) {
        if (classes.existsByOrganizationIdAndStatusIn(retiring.organization().key(), GOING_ON)) {
            throw new RuleViolation(TrainingRule.TRAINING_ORGANIZATION_HAS_CLASSES, "id");
        }
    }
}
