package org.gangju.training;

import java.util.List;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.Participant;
import org.springframework.stereotype.Component;

/** Who has a seat in the class of a session, in the transaction that signs somebody in. */
@Component
class SessionSeats {

    private final TrainingClasses classes;
    private final TrainingEnrollments enrollments;

    SessionSeats(TrainingClasses classes, TrainingEnrollments enrollments) {
        this.classes = classes;
        this.enrollments = enrollments;
    }

    /** The participant's enrollment, which stays as it is while the class is held: the one of a member, or of a name. */
    Attendee attendee(long classKey, Participant participant, String field) {
        classes.findToAttachTo(classKey);
        List<TrainingEnrollment> found = participant.memberKey() == null
                ? enrollments.findNamed(classKey, participant.displayName())
                : enrollments.findByClassIdAndEnrolledMemberId(classKey, participant.memberKey());
        if (found.size() > 1) {
            throw new RuleViolation(TrainingRule.TRAINING_NAMESAKES_ENROLLED, field);
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(TrainingRule.TRAINING_NOT_ENROLLED, field))
                .attendee();
    }

    void requireRunning(long classKey, String field) {
        classes.findById(classKey).orElseThrow().requireRunning(field);
    }
}
