package org.gangju.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableDayTest {

    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

    @ParameterizedTest
    @ValueSource(strings = {"1000-01-01", "2024-02-29", "9999-12-31"})
    void readsTheDaysThatEveryDatabaseStores(String day) {
        assertThat(value(day)).isEqualTo(LocalDate.parse(day));
        assertThat(literal(day)).isEqualTo(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0999-12-31", "+10000-01-01", "+999999999-12-31", "2023-02-29", "2023-04-31", "yesterday"})
    void refusesAllOthers(String day) {
        assertThatThrownBy(() -> value(day)).isInstanceOf(CoercingParseValueException.class);
        assertThatThrownBy(() -> literal(day)).isInstanceOf(CoercingParseLiteralException.class);
    }

    @Test
    void writesADay() {
        assertThat(StorableDay.SCALAR.getCoercing().serialize(LocalDate.of(2024, 7, 1), CONTEXT, Locale.ROOT))
                .isEqualTo("2024-07-01");
    }

    private static @Nullable Object value(String day) {
        return StorableDay.SCALAR.getCoercing().parseValue(day, CONTEXT, Locale.ROOT);
    }

    private static @Nullable Object literal(String day) {
        return StorableDay.SCALAR
                .getCoercing()
                .parseLiteral(StringValue.of(day), CoercedVariables.emptyVariables(), CONTEXT, Locale.ROOT);
    }
}
