package org.gangju.fourties;

import java.util.function.Supplier;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of functional branches. */
@Controller
class FunctionalBranchMutations {

    private final FunctionalBranchProposals proposals;
    private final FunctionalBranchCare care;
    private final FunctionalBranchJoining joining;
    private final BranchActivities activities;
    private final Mutations mutations;

    FunctionalBranchMutations(
            FunctionalBranchProposals proposals,
            FunctionalBranchCare care,
            FunctionalBranchJoining joining,
            BranchActivities activities,
            Mutations mutations) {
        this.proposals = proposals;
        this.care = care;
        this.joining = joining;
        this.activities = activities;
        this.mutations = mutations;
    }

    @MutationMapping
    FunctionalBranchPayload proposeFunctionalBranch(@Argument ProposeFunctionalBranchInput input, Caller caller) {
        return run(input, caller, () -> proposals.propose(input, caller));
    }

    @MutationMapping
    FunctionalBranchPayload describeFunctionalBranch(@Argument DescribeFunctionalBranchInput input, Caller caller) {
        return run(input, caller, () -> care.describe(input, caller));
    }

    @MutationMapping
    FunctionalBranchPayload setFunctionalBranchLeader(@Argument SetFunctionalBranchLeaderInput input, Caller caller) {
        return run(input, caller, () -> care.lead(input, caller));
    }

    @MutationMapping
    FunctionalBranchPayload joinFunctionalBranch(@Argument JoinFunctionalBranchInput input, Caller caller) {
        return run(input, caller, () -> joining.join(input.id(), caller));
    }

    @MutationMapping
    FunctionalBranchPayload leaveFunctionalBranch(@Argument LeaveFunctionalBranchInput input, Caller caller) {
        return run(input, caller, () -> joining.leave(input.id(), caller));
    }

    @MutationMapping
    BranchActivityPayload scheduleFunctionalBranchActivity(
            @Argument ScheduleFunctionalBranchActivityInput input, Caller caller) {
        return mutations.run(caller, input, BranchActivityPayload::new, () -> activities.schedule(input, caller));
    }

    @MutationMapping
    FunctionalBranchPayload restFunctionalBranch(@Argument RestFunctionalBranchInput input, Caller caller) {
        return run(input, caller, () -> care.rest(input, caller));
    }

    @MutationMapping
    FunctionalBranchPayload wakeFunctionalBranch(@Argument WakeFunctionalBranchInput input, Caller caller) {
        return run(input, caller, () -> care.wake(input, caller));
    }

    @MutationMapping
    FunctionalBranchPayload dissolveFunctionalBranch(@Argument DissolveFunctionalBranchInput input, Caller caller) {
        return run(input, caller, () -> care.dissolve(input, caller));
    }

    private FunctionalBranchPayload run(MutationInput input, Caller caller, Supplier<FunctionalBranchView> work) {
        return mutations.run(caller, input, FunctionalBranchPayload::new, work);
    }
}
