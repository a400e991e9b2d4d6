package org.gangju.organization;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.organization.OrganizationCommands;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of the tree of organizations. */
@Controller
class OrganizationMutations {

    private final OrganizationCommands organizations;
    private final OrganizationCreation creation;
    private final Mutations mutations;

    OrganizationMutations(OrganizationCommands organizations, OrganizationCreation creation, Mutations mutations) {
        this.organizations = organizations;
        this.creation = creation;
        this.mutations = mutations;
    }

    @MutationMapping
    OrganizationPayload createOrganization(@Argument CreateOrganizationInput input, Caller caller) {
        return mutations.run(
                caller, input, OrganizationPayload::new, () -> creation.create(input.organization(caller), caller));
    }

    @MutationMapping
    OrganizationPayload renameOrganization(@Argument RenameOrganizationInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                OrganizationPayload::new,
                () -> organizations.rename(input.id(), input.name(), input.shortName(), input.version(), caller));
    }

    @MutationMapping
    OrganizationPayload moveOrganization(@Argument MoveOrganizationInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                OrganizationPayload::new,
                () -> organizations.move(input.id(), input.parentId(), input.version(), caller));
    }

    @MutationMapping
    OrganizationPayload retireOrganization(@Argument RetireOrganizationInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                OrganizationPayload::new,
                () -> organizations.retire(input.id(), input.version(), caller));
    }
}
