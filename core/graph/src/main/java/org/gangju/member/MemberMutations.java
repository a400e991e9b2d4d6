package org.gangju.member;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.member.MemberCommands;
import org.gangju.spi.member.NewMember;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of members. */
@Controller
class MemberMutations {

    private final MemberCommands members;
    private final Mutations mutations;

    MemberMutations(MemberCommands members, Mutations mutations) {
        this.members = members;
        this.mutations = mutations;
    }

    @MutationMapping
    MemberPayload createMember(@Argument CreateMemberInput input, Caller caller) {
        NewMember wanted = new NewMember(input.displayName(), input.status(), input.joinedOn(), input.organizationId());
        return mutations.run(caller, input, MemberPayload::new, () -> members.admit(wanted, caller));
    }

    @MutationMapping
    MemberPayload renameMember(@Argument RenameMemberInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                MemberPayload::new,
                () -> members.rename(input.id(), input.displayName(), input.version(), caller));
    }

    @MutationMapping
    MemberPayload transferMember(@Argument TransferMemberInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                MemberPayload::new,
                () -> members.transfer(input.id(), input.organizationId(), input.version(), caller));
    }

    @MutationMapping
    MemberPayload confirmMember(@Argument ConfirmMemberInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                MemberPayload::new,
                () -> members.confirm(input.id(), input.on(), input.version(), caller));
    }
}
