package org.gangju.link;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.link.GridLinkCommands;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of links. */
@Controller
class GridLinkMutations {

    private final GridLinkCommands links;
    private final Mutations mutations;

    GridLinkMutations(GridLinkCommands links, Mutations mutations) {
        this.links = links;
        this.mutations = mutations;
    }

    @MutationMapping
    GridLinkPayload linkBranchToGrid(@Argument LinkBranchToGridInput input, Caller caller) {
        return mutations.run(caller, input, GridLinkPayload::new, () -> links.link(input.wanted(), "branchId", caller));
    }

    @MutationMapping
    GridLinkPayload linkOrganizationToGrid(@Argument LinkOrganizationToGridInput input, Caller caller) {
        return mutations.run(
                caller, input, GridLinkPayload::new, () -> links.link(input.wanted(), "organizationId", caller));
    }

    @MutationMapping
    GridLinkPayload endGridLink(@Argument EndGridLinkInput input, Caller caller) {
        return mutations.run(
                caller, input, GridLinkPayload::new, () -> links.end(input.id(), input.on(), input.version(), caller));
    }
}
