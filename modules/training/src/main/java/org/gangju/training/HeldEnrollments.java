package org.gangju.training;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a change of an enrollment is about: the class first, so that everybody waits for it in the same order. */
@Component
class HeldEnrollments {

    private final TrainingClasses classes;
    private final TrainingEnrollments enrollments;
    private final TrainingReach reach;

    HeldEnrollments(TrainingClasses classes, TrainingEnrollments enrollments, TrainingReach reach) {
        this.classes = classes;
        this.enrollments = enrollments;
        this.reach = reach;
    }

    /**
     * The enrollment of an input's field {@code id}.
     *
     * @throws RuleViolation NOT_FOUND when it is missing or out of the caller's reach
     */
    HeldEnrollment byId(String id, @Nullable Integer expectedVersion, Caller caller) {
        TrainingClass trainingClass = reach.require(
                NodeId.keyOf(EnrollmentView.TYPE_NAME, id)
                        .flatMap(enrollments::findClassOf)
                        .flatMap(classes::findToChange),
                id,
                "id",
                caller);
        TrainingEnrollment enrollment = NodeId.keyOf(EnrollmentView.TYPE_NAME, id)
                .flatMap(enrollments::findToChange)
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", id));
        ExpectedVersion.require(expectedVersion, enrollment.version());
        return new HeldEnrollment(trainingClass, enrollment);
    }
}
