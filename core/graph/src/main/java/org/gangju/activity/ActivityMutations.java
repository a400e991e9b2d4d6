package org.gangju.activity;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of activities; features have those that schedule them. */
@Controller
class ActivityMutations {

    private final ActivityHandling handling;
    private final ActivitySigning signing;
    private final Mutations mutations;

    ActivityMutations(ActivityHandling handling, ActivitySigning signing, Mutations mutations) {
        this.handling = handling;
        this.signing = signing;
        this.mutations = mutations;
    }

    @MutationMapping
    ActivityPayload rescheduleActivity(@Argument RescheduleActivityInput input, Caller caller) {
        return mutations.run(caller, input, ActivityPayload::new, () -> handling.reschedule(input, caller));
    }

    @MutationMapping
    ActivityPayload cancelActivity(@Argument CancelActivityInput input, Caller caller) {
        return mutations.run(caller, input, ActivityPayload::new, () -> handling.cancel(input, caller));
    }

    @MutationMapping
    SignInToActivityPayload signInToActivity(@Argument SignInToActivityInput input, Caller caller) {
        return mutations.run(caller, input, SignInToActivityPayload::new, () -> signing.signIn(input, caller));
    }
}
