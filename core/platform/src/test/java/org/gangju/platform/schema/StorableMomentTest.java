package org.gangju.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableMomentTest {

    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

    @ParameterizedTest
    @ValueSource(strings = {"1000-01-01T00:00:00Z", "2026-07-01T08:00:00+08:00", "9999-12-31T23:59:59Z"})
    void readsTheMomentsThatEveryDatabaseStores(String moment) {
        assertThat(value(moment)).isEqualTo(OffsetDateTime.parse(moment));
        assertThat(literal(moment)).isEqualTo(OffsetDateTime.parse(moment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0999-12-31T23:59:59Z",
                "1000-01-01T00:00:00+08:00",
                "9999-12-31T23:59:59-01:00",
                "+10000-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59-18:00",
                "-999999999-01-01T00:00:00+18:00",
                "today"
            })
    void refusesAllOthers(String moment) {
        assertThatThrownBy(() -> value(moment)).isInstanceOf(CoercingParseValueException.class);
        assertThatThrownBy(() -> literal(moment)).isInstanceOf(CoercingParseLiteralException.class);
    }

    private static @Nullable Object value(String moment) {
        return StorableMoment.SCALAR.getCoercing().parseValue(moment, CONTEXT, Locale.ROOT);
    }

    private static @Nullable Object literal(String moment) {
        return StorableMoment.SCALAR
                .getCoercing()
                .parseLiteral(StringValue.of(moment), CoercedVariables.emptyVariables(), CONTEXT, Locale.ROOT);
    }
}
