package org.gangju.training;

import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes who is there, while a class runs. */
@Service
@Transactional
class TrainingAttending {

    private final TrainingClasses classes;
    private final TrainingSessions sessions;
    private final TrainingEnrollments enrollments;
    private final SessionActivities activities;
    private final HeldEnrollments heldEnrollments;
    private final TrainingReach reach;

    TrainingAttending(
            TrainingClasses classes,
            TrainingSessions sessions,
            TrainingEnrollments enrollments,
            SessionActivities activities,
            HeldEnrollments heldEnrollments,
            TrainingReach reach) {
        this.classes = classes;
        this.sessions = sessions;
        this.enrollments = enrollments;
        this.activities = activities;
        this.heldEnrollments = heldEnrollments;
        this.reach = reach;
    }

    /** Signs a participant in to a session on its day; a second time changes nothing. */
    EnrollmentView signIn(String sessionId, String enrollmentId, Caller caller) {
        Optional<TrainingSession> session =
                NodeId.keyOf(SessionView.TYPE_NAME, sessionId).flatMap(sessions::findById);
        TrainingClass trainingClass = reach.require(
                session.flatMap(found -> classes.findToAttachTo(found.classId())), sessionId, "sessionId", caller);
        trainingClass.requireRunning("sessionId");
        TrainingEnrollment enrollment = NodeId.keyOf(EnrollmentView.TYPE_NAME, enrollmentId)
                .flatMap(enrollments::findById)
                .filter(found -> found.classId() == trainingClass.id())
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "enrollmentId", enrollmentId));
        enrollment.requireEnrolled("enrollmentId");
        activities.signIn(session.orElseThrow(), enrollment, "sessionId");
        return enrollment.view();
    }

    /** Records the attendance by hand; it stands when the class is completed, whatever the sign-ins say. */
    EnrollmentView record(String id, Attendance attendance, @Nullable Integer expectedVersion, Caller caller) {
        HeldEnrollment held = heldEnrollments.byId(id, expectedVersion, caller);
        TrainingClass trainingClass = held.trainingClass();
        TrainingEnrollment enrollment = held.enrollment();
        trainingClass.requireRunning("id");
        enrollment.record(attendance);
        return enrollments.saveAndFlush(enrollment).view();
    }
}
