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
import java.util.Optional;

/** Puts what the schema says of a field around its fetcher: who may have it, and what an unknown value reads as. */
class FieldRules extends GraphQLTypeVisitorStub {

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType parent) {
            wrap(parent, field, context.getVarFromParents(GraphQLCodeRegistry.Builder.class));
        }
        return TraversalControl.CONTINUE;
    }

    private static void wrap(
            GraphQLObjectType parent, GraphQLFieldDefinition field, GraphQLCodeRegistry.Builder registry) {
        Optional<OtherValue> other = OtherValue.of(field);
        Optional<AccessRule> rule = AccessRule.of(field);
        if (other.isEmpty() && rule.isEmpty()) {
            return;
        }
        FieldCoordinates place = FieldCoordinates.coordinates(parent, field);
        DataFetcher<?> plain = registry.getDataFetcher(place, field);
        DataFetcher<?> known =
                other.<DataFetcher<?>>map(value -> value.within(plain)).orElse(plain);
        registry.dataFetcher(
                place,
                rule.<DataFetcher<?>>map(access -> new AccessFetcher(access, known))
                        .orElse(known));
    }
}
