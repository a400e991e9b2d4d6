package org.gangju.platform.execution;

import graphql.language.Node;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a fragment meets another type than its own. A module may be what makes them meet: it can add a type of others to
 * a union, or an interface to a type of others.
 */
record Encounters(GraphQLSchema schema, Owned owned) {

    /** Shows who makes some object one of both types, unless another object is so without any module. */
    boolean enter(GraphQLCompositeType parent, @Nullable GraphQLType condition, Node<?> place) {
        if (!(condition instanceof GraphQLCompositeType other)
                || other.getName().equals(parent.getName())) {
            return true;
        }
        Set<String> makers = new HashSet<>();
        Set<GraphQLObjectType> others = new HashSet<>(objects(other));
        for (GraphQLObjectType object : objects(parent)) {
            List<String> needed = others.contains(object) ? makers(object, parent, other) : null;
            if (needed != null && needed.isEmpty()) {
                return true;
            }
            makers.addAll(needed == null ? List.of() : needed);
        }
        String name = other.getName() + " & " + parent.getName();
        return makers.stream().sorted().allMatch(module -> owned.enter(Optional.of(module), name, place));
    }

    private List<GraphQLObjectType> objects(GraphQLCompositeType type) {
        return switch (type) {
            case GraphQLObjectType object -> List.of(object);
            case GraphQLInterfaceType parent ->
                Objects.requireNonNullElse(schema.getImplementations(parent), List.of());
            case GraphQLUnionType union ->
                union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
            default -> List.of();
        };
    }

    private List<String> makers(GraphQLObjectType object, GraphQLNamedSchemaElement... types) {
        return Stream.of(types)
                .flatMap(type -> maker(object.getName(), type).stream())
                .filter(owned.optional()::contains)
                .toList();
    }

    private Optional<String> maker(String object, GraphQLNamedSchemaElement type) {
        return type instanceof GraphQLUnionType
                ? owned.ownership().ofMember(type.getName(), object)
                : owned.ownership().ofInterface(object, type.getName());
    }
}
