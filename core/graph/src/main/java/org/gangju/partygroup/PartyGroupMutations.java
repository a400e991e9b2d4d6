package org.gangju.partygroup;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of party groups. */
@Controller
class PartyGroupMutations {

    private final PartyGroupRegister register;
    private final PartyGroupRoll roll;
    private final Mutations mutations;

    PartyGroupMutations(PartyGroupRegister register, PartyGroupRoll roll, Mutations mutations) {
        this.register = register;
        this.roll = roll;
        this.mutations = mutations;
    }

    @MutationMapping
    PartyGroupPayload formPartyGroup(@Argument FormPartyGroupInput input, Caller caller) {
        return mutations.run(caller, input, PartyGroupPayload::new, () -> register.form(input, caller));
    }

    @MutationMapping
    PartyGroupPayload renamePartyGroup(@Argument RenamePartyGroupInput input, Caller caller) {
        return mutations.run(caller, input, PartyGroupPayload::new, () -> register.rename(input, caller));
    }

    @MutationMapping
    PartyGroupPayload dissolvePartyGroup(@Argument DissolvePartyGroupInput input, Caller caller) {
        return mutations.run(caller, input, PartyGroupPayload::new, () -> register.dissolve(input, caller));
    }

    @MutationMapping
    PartyGroupPayload assignPartyGroupMember(@Argument AssignPartyGroupMemberInput input, Caller caller) {
        return mutations.run(caller, input, PartyGroupPayload::new, () -> roll.assign(input, caller));
    }

    @MutationMapping
    PartyGroupPayload releasePartyGroupMember(@Argument ReleasePartyGroupMemberInput input, Caller caller) {
        return mutations.run(caller, input, PartyGroupPayload::new, () -> roll.release(input, caller));
    }
}
