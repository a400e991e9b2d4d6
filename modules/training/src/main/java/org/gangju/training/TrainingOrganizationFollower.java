package org.gangju.training;

import java.util.Set;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationMoved;
import org.gangju.spi.organization.OrganizationRetiring;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps training right when the organization that holds it changes, within the same transaction. */
@Component
class TrainingOrganizationFollower {

    private static final Set<ClassStatus> GOING_ON = Set.of(ClassStatus.PLANNED, ClassStatus.OPEN, ClassStatus.RUNNING);

    private final TrainingPrograms programs;
    private final TrainingClasses classes;
    private final RotationPlans plans;

    TrainingOrganizationFollower(TrainingPrograms programs, TrainingClasses classes, RotationPlans plans) {
        this.programs = programs;
        this.classes = classes;
        this.plans = plans;
    }

    @EventListener
    void follow(OrganizationMoved moved) {
        String from = moved.from().value();
        String to = moved.to().value();
        int rest = from.length() + 1;
        programs.movePaths(from, moved.from().end(), to, rest);
        classes.movePaths(from, moved.from().end(), to, rest);
        plans.movePaths(from, moved.from().end(), to, rest);
    }

    @EventListener
    void refuse(OrganizationRetiring retiring) {
        if (classes.existsByOrganizationIdAndStatusIn(retiring.organization().key(), GOING_ON)) {
            throw new RuleViolation(TrainingRule.TRAINING_ORGANIZATION_HAS_CLASSES, "id");
        }
    }
}
