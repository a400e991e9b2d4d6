package org.gangju.platform.mask;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a field that can be filtered by what is about people, for those whose contract names what they filter by:
 * otherwise a filter would tell what the field itself must not.
 */
public record ContractFetcher(List<GraphQLArgument> arguments, DataFetcher<?> field) implements DataFetcher<Object> {

    /** Whether any input of the field is about people. */
    public static boolean isFor(GraphQLFieldDefinition field) {
        Set<String> seen = new HashSet<>();
        return field.getArguments().stream()
                .anyMatch(argument -> SensitiveRule.of(argument).isPresent() || isSensitive(argument.getType(), seen));
    }

    private static boolean isSensitive(GraphQLType type, Set<String> seen) {
        return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input
                && seen.add(input.getName())
                && input.getFieldDefinitions().stream()
                        .anyMatch(inner -> SensitiveRule.of(inner).isPresent() || isSensitive(inner.getType(), seen));
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        Caller caller = Objects.requireNonNull(environment.getGraphQlContext().<Caller>get(Caller.class));
        arguments.forEach(argument -> check(environment.getArgument(argument.getName()), argument, caller));
        return field.get(environment);
    }

    private static void check(@Nullable Object value, GraphQLArgument argument, Caller caller) {
        check(value, argument, argument.getType(), caller);
    }

    private static void check(@Nullable Object value, GraphQLType type, Caller caller) {
        if (value instanceof Collection<?> list) {
            list.forEach(element -> check(element, type, caller));
        }
        if (value instanceof Map<?, ?> object
                && GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input) {
            object.forEach((name, inner) -> check(inner, input.getFieldDefinition(String.valueOf(name)), caller));
        }
    }

    private static void check(@Nullable Object value, GraphQLInputObjectField field, Caller caller) {
        check(value, field, field.getType(), caller);
    }

    private static void check(
            @Nullable Object value, GraphQLDirectiveContainer place, GraphQLType type, Caller caller) {
        if (value != null) {
            SensitiveRule.of(place).ifPresent(rule -> rule.check(caller));
            check(value, type, caller);
        }
    }
}
