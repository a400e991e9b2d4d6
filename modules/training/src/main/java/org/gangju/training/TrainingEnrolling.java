package org.gangju.training;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.Participant;
import org.gangju.spi.member.ParticipantInput;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the seats of open classes to participants, and takes them back. */
@Service
@Transactional
class TrainingEnrolling {

    private static final int MOST = 200;

    private final TrainingClasses classes;
    private final TrainingEnrollments enrollments;
    private final MemberDirectory members;
    private final HeldEnrollments heldEnrollments;
    private final TrainingReach reach;
    private final Keys keys;

    TrainingEnrolling(
            TrainingClasses classes,
            TrainingEnrollments enrollments,
            MemberDirectory members,
            HeldEnrollments heldEnrollments,
            TrainingReach reach,
            Keys keys) {
        this.classes = classes;
        this.enrollments = enrollments;
        this.members = members;
        this.heldEnrollments = heldEnrollments;
        this.reach = reach;
        this.keys = keys;
    }

    EnrollmentView enrollOne(String classId, ParticipantInput participant, Caller caller) {
        TrainingClass trainingClass = reached(classId, caller);
        List<Participant> wanted = List.of(members.participant(participant, "participant", caller));
        return enroll(trainingClass, wanted, "participant").getFirst();
    }

    /** Enrolls all of them or, when one cannot be, none. */
    ClassView enrollAll(String classId, List<ParticipantInput> participants, Caller caller) {
        if (participants.isEmpty() || participants.size() > MOST) {
            throw new RuleViolation(TrainingRule.TRAINING_PARTICIPANTS_COUNT, "participants", MOST);
        }
        TrainingClass trainingClass = reached(classId, caller);
        List<Participant> wanted = members.participants(participants, "participants", caller);
        List<EnrollmentView> made = enroll(trainingClass, wanted, "participants");
        return classes.findById(made.getFirst().classKey()).orElseThrow().view();
    }

    /** Gives the seat back, as long as the class is not over. */
    EnrollmentView withdraw(String id, @Nullable Integer expectedVersion, Caller caller) {
        HeldEnrollment held = heldEnrollments.byId(id, expectedVersion, caller);
        TrainingClass trainingClass = held.trainingClass();
        TrainingEnrollment enrollment = held.enrollment();
        trainingClass.requireNotOver("id");
        enrollment.withdraw();
        enrollments.saveAndFlush(enrollment);
        classes.giveSeatBack(trainingClass.id());
        return enrollment.view();
    }

    private TrainingClass reached(String classId, Caller caller) {
        return reach.require(
                NodeId.keyOf(ClassView.TYPE_NAME, classId).flatMap(classes::findById),
                classId,
                "trainingClassId",
                caller);
    }

    private List<EnrollmentView> enroll(TrainingClass trainingClass, List<Participant> participants, String field) {
        takeSeats(trainingClass, participants.size());
        requireNew(trainingClass, participants, field);
        long first = keys.reserve("training_enrollment", participants.size());
        List<TrainingEnrollment> made = IntStream.range(0, participants.size())
                .mapToObj(index -> new TrainingEnrollment(first + index, trainingClass, participants.get(index)))
                .toList();
        return enrollments.saveAllAndFlush(made).stream()
                .map(enrollment -> enrollment.view())
                .toList();
    }

    /** From here on the class's row is ours until the transaction ends, so that what is read of it stays true. */
    private void takeSeats(TrainingClass trainingClass, int count) {
        if (classes.takeSeats(trainingClass.id(), count) > 0) {
            return;
        }
        classes.findToChange(trainingClass.id()).orElseThrow().requireOpen("trainingClassId");
        throw new RuleViolation(TrainingRule.TRAINING_CLASS_FULL, "trainingClassId");
    }

    private void requireNew(TrainingClass trainingClass, List<Participant> participants, String field) {
        List<Long> memberKeys = participants.stream()
                .map(Participant::memberKey)
                .filter(Objects::nonNull)
                .toList();
        boolean twice = new HashSet<>(memberKeys).size() < memberKeys.size();
        if (twice || enrollments.existsByClassIdAndEnrolledMemberIdIn(trainingClass.id(), memberKeys)) {
            throw new RuleViolation(TrainingRule.TRAINING_ALREADY_ENROLLED, field);
        }
    }
}
