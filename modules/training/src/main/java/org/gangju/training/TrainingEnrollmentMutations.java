package org.gangju.training;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.command.Payload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of enrollments. */
@Controller
class TrainingEnrollmentMutations {

    private final TrainingEnrolling enrolling;
    private final TrainingAttending attending;
    private final EnrollmentReader reader;
    private final Mutations mutations;

    TrainingEnrollmentMutations(
            TrainingEnrolling enrolling, TrainingAttending attending, EnrollmentReader reader, Mutations mutations) {
        this.enrolling = enrolling;
        this.attending = attending;
        this.reader = reader;
        this.mutations = mutations;
    }

    @MutationMapping
    EnrollmentPayload enrollParticipant(@Argument EnrollParticipantInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                EnrollmentPayload::new,
                () -> enrolling.enrollOne(input.trainingClassId(), input.participant(), caller));
    }

    @MutationMapping
    ClassPayload enrollParticipants(@Argument EnrollParticipantsInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                ClassPayload::new,
                () -> enrolling.enrollAll(input.trainingClassId(), input.participants(), caller));
    }

    @MutationMapping
    EnrollmentPayload withdrawEnrollment(@Argument WithdrawEnrollmentInput input, Caller caller) {
        return mutations.run(
                caller, input, EnrollmentPayload::new, () -> enrolling.withdraw(input.id(), input.version(), caller));
    }

    @MutationMapping
    EnrollmentPayload signInToSession(@Argument SignInToSessionInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                readable(caller),
                () -> attending.signIn(input.sessionId(), input.enrollmentId(), caller));
    }

    @MutationMapping
    EnrollmentPayload recordAttendance(@Argument RecordAttendanceInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                EnrollmentPayload::new,
                () -> attending.record(input.id(), input.attendance(), input.version(), caller));
    }

    /** A terminal at the door reads nothing: it learns that it was done, the first time as when it repeats its request. */
    private Payload<EnrollmentView, EnrollmentPayload> readable(Caller caller) {
        return (signedIn, problems, clientMutationId) -> new EnrollmentPayload(
                signedIn == null ? null : reader.one(signedIn.id(), caller).orElse(null), problems, clientMutationId);
    }
}
