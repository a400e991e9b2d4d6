package org.gangju.member;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.member.MemberCommands;
import org.gangju.spi.member.NewMembership;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of memberships beside the primary one. */
@Controller
class MembershipMutations {

    private final MemberCommands members;
    private final Mutations mutations;

    MembershipMutations(MemberCommands members, Mutations mutations) {
        this.members = members;
        this.mutations = mutations;
    }

    @MutationMapping
    MembershipPayload joinOrganization(@Argument JoinOrganizationInput input, Caller caller) {
        NewMembership wanted = new NewMembership(
                input.memberId(), input.organizationId(), input.kind(), input.validFrom(), input.validTo());
        return mutations.run(caller, input, MembershipPayload::new, () -> members.join(wanted, caller));
    }

    @MutationMapping
    MembershipPayload leaveOrganization(@Argument LeaveOrganizationInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                MembershipPayload::new,
                () -> members.leave(input.membershipId(), input.on(), input.version(), caller));
    }
}
