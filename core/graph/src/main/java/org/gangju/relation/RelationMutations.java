package org.gangju.relation;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.relation.NewRelation;
import org.gangju.spi.relation.RelationCommands;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of relations. */
@Controller
class RelationMutations {

    private final RelationCommands relations;
    private final Mutations mutations;

    RelationMutations(RelationCommands relations, Mutations mutations) {
        this.relations = relations;
        this.mutations = mutations;
    }

    @MutationMapping
    RelationPayload relateOrganizations(@Argument RelateOrganizationsInput input, Caller caller) {
        NewRelation wanted = new NewRelation(
                input.organizationId(),
                input.relatedId(),
                input.kind(),
                input.note(),
                input.validFrom(),
                input.validTo());
        return mutations.run(caller, input, RelationPayload::new, () -> relations.relate(wanted, caller));
    }

    @MutationMapping
    RelationPayload endOrganizationRelation(@Argument EndOrganizationRelationInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                RelationPayload::new,
                () -> relations.end(input.id(), input.on(), input.version(), caller));
    }
}
