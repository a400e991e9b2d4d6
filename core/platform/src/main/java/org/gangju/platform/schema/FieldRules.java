package org.gangju.platform.schema;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gangju.platform.composition.Composition;
import org.gangju.platform.mask.ContractFetcher;
import org.gangju.platform.mask.SensitiveFetcher;
import org.gangju.platform.mask.SensitiveRule;
import org.gangju.spi.module.Toggles;

/**
 * Puts what the schema says of a field around its fetcher: what an unknown value reads as, whether the field's module is on
 * where its object belongs, what it tells about people, and who may have it.
 */
class FieldRules extends GraphQLTypeVisitorStub {

    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    private final Composition composition;
    private final Toggles toggles;

    FieldRules(Composition composition, Toggles toggles) {
        this.composition = composition;
        this.toggles = toggles;
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType parent) {
            wrap(parent, field, context.getVarFromParents(GraphQLCodeRegistry.Builder.class));
        }
        return TraversalControl.CONTINUE;
    }

    private void wrap(GraphQLObjectType parent, GraphQLFieldDefinition field, GraphQLCodeRegistry.Builder registry) {
        List<UnaryOperator<DataFetcher<?>>> rules = rules(parent, field);
        if (rules.isEmpty()) {
            return;
        }
        FieldCoordinates place = FieldCoordinates.coordinates(parent, field);
        DataFetcher<?> fetcher = registry.getDataFetcher(place, field);
        for (UnaryOperator<DataFetcher<?>> rule : rules) {
            fetcher = rule.apply(fetcher);
        }
        registry.dataFetcher(place, fetcher);
    }

    /** From the innermost to the outermost. */
    private List<UnaryOperator<DataFetcher<?>>> rules(GraphQLObjectType parent, GraphQLFieldDefinition field) {
        List<UnaryOperator<DataFetcher<?>>> rules = new ArrayList<>();
        if (ReferenceFetcher.isFor(field)) {
            rules.add(ReferenceFetcher::new);
        }
        OtherValue.of(field).ifPresent(other -> rules.add(other::within));
        addedBy(parent, field)
                .ifPresent(module -> rules.add(fetcher -> new PresenceFetcher(toggles.of(module), field, fetcher)));
        SensitiveRule.of(field).ifPresent(rule -> rules.add(fetcher -> new SensitiveFetcher(rule, fetcher)));
        if (ContractFetcher.isFor(field)) {
            rules.add(fetcher -> new ContractFetcher(field.getArguments(), fetcher));
        }
        AccessRule.of(field).ifPresent(access -> rules.add(fetcher -> new AccessFetcher(access, fetcher)));
        return rules;
    }

    /** The module that adds this field to a type of somebody else. */
    private Optional<String> addedBy(GraphQLObjectType parent, GraphQLFieldDefinition field) {
        if (ROOTS.contains(parent.getName())) {
            return Optional.empty();
        }
        Optional<String> owner = composition.ownership().ofType(parent.getName());
        return composition
                .ownership()
                .ofField(parent.getName(), field.getName())
                .filter(module -> !Optional.of(module).equals(owner));
    }
}
