package org.gangju.platform.schema;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses a schema with an open root field or with a permission that nobody declares. */
record AccessCheck(Set<String> permissions) {

    void check(GraphQLSchema schema) {
        List<String> faults = new ArrayList<>();
        schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .forEach(type -> type.getFieldDefinitions()
                        .forEach(field ->
                                faults.addAll(faults(type, field, roots(schema).contains(type)))));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Access is not settled in the schema: " + String.join("; ", faults));
        }
    }

    private static List<GraphQLObjectType> roots(GraphQLSchema schema) {
        return Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> faults(GraphQLObjectType type, GraphQLFieldDefinition field, boolean root) {
        String name = type.getName() + "." + field.getName();
        AccessRule rule = AccessRule.of(field).orElse(null);
        if (rule == null) {
            return root ? List.of(name + " has no @access") : List.of();
        }
        String permission = rule.permission();
        return permission == null || permissions.contains(permission)
                ? List.of()
                : List.of(name + " asks for the permission " + permission + ", which no module declares");
    }
}
