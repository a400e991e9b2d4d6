package org.gangju.platform.schema;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.LightDataFetcher;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads stored values that an enum does not have as its {@code OTHER}: those of a module that is off.
 *
 * @param type an enum that has {@code OTHER}
 */
record OtherValue(GraphQLEnumType type) {

    private static final String OTHER = "OTHER";

    /** What the field needs, or nothing when its type is no such enum. */
    static Optional<OtherValue> of(GraphQLFieldDefinition field) {
        return Optional.of(GraphQLTypeUtil.unwrapAll(field.getType()))
                .filter(GraphQLEnumType.class::isInstance)
                .map(GraphQLEnumType.class::cast)
                .filter(type -> type.getValue(OTHER) != null)
                .map(OtherValue::new);
    }

    /** The same fetcher with unknown values replaced; a plain property stays as cheap as it was. */
    DataFetcher<?> within(DataFetcher<?> field) {
        return field instanceof LightDataFetcher<?> property ? new Property(this, property) : new Field(this, field);
    }

    private @Nullable Object known(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Collection<?> values -> values.stream().map(this::known).toList();
            case CompletionStage<?> later -> later.thenApply(this::known);
            default -> type.getValue(name(value)) == null ? OTHER : value;
        };
    }

    private static String name(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private record Field(OtherValue other, DataFetcher<?> field) implements DataFetcher<Object> {

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
            return other.known(field.get(environment));
        }
    }

    private record Property(OtherValue other, LightDataFetcher<?> property) implements LightDataFetcher<Object> {

        @Override
        public @Nullable Object get(
                GraphQLFieldDefinition definition,
                @Nullable Object source,
                Supplier<DataFetchingEnvironment> environment)
                throws Exception {
            return other.known(property.get(definition, source, environment));
        }

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
            return other.known(property.get(environment));
        }
    }
}
