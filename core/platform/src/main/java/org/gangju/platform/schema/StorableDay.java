package org.gangju.platform.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The scalar {@code Date}: days that exist, of the years 1000 to 9999, the ones that every database can store and
 * compare. The scalar that it is made of reads 30 February as the 28th.
 */
final class StorableDay implements Coercing<Object, Object> {

    static final GraphQLScalarType SCALAR = ExtendedScalars.Date.transform(date -> date.coercing(new StorableDay()));

    static final int FIRST_YEAR = 1000;
    static final int LAST_YEAR = 9999;
    private static final String REFUSAL =
            "A date must exist and lie in the years %d to %d".formatted(FIRST_YEAR, LAST_YEAR);

    private final Coercing<?, ?> any = ExtendedScalars.Date.getCoercing();

    private StorableDay() {}

    @Override
    public @Nullable Object serialize(Object day, GraphQLContext context, Locale locale) {
        return any.serialize(day, context, locale);
    }

    @Override
    public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
        Object day = any.parseValue(input, context, locale);
        if (!isStorable(day, input)) {
            throw new CoercingParseValueException(REFUSAL);
        }
        return day;
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object day = any.parseLiteral(input, variables, context, locale);
        if (!(input instanceof StringValue text) || !isStorable(day, text.getValue())) {
            throw new CoercingParseLiteralException(REFUSAL);
        }
        return day;
    }

    @Override
    public Value<?> valueToLiteral(Object day, GraphQLContext context, Locale locale) {
        return any.valueToLiteral(day, context, locale);
    }

    static boolean isStorableYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isStorable(@Nullable Object day, @Nullable Object written) {
        return day instanceof LocalDate date
                && isStorableYear(date.getYear())
                && date.toString().equals(String.valueOf(written));
    }
}
