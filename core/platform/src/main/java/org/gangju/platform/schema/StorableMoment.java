package org.gangju.platform.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The scalar {@code DateTime}: moments of the years 1000 to 9999 in UTC, as {@link StorableDay} has them. */
final class StorableMoment implements Coercing<Object, Object> {

    static final GraphQLScalarType SCALAR =
            ExtendedScalars.DateTime.transform(moment -> moment.coercing(new StorableMoment()));

    private static final String REFUSAL =
            "A date and time must lie in the years %d to %d".formatted(StorableDay.FIRST_YEAR, StorableDay.LAST_YEAR);

    private final Coercing<?, ?> any = ExtendedScalars.DateTime.getCoercing();

    private StorableMoment() {}

    @Override
    public @Nullable Object serialize(Object moment, GraphQLContext context, Locale locale) {
        return any.serialize(moment, context, locale);
    }

    @Override
    public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
        Object moment = any.parseValue(input, context, locale);
        if (!isStorable(moment)) {
            throw new CoercingParseValueException(REFUSAL);
        }
        return moment;
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object moment = any.parseLiteral(input, variables, context, locale);
        if (!isStorable(moment)) {
            throw new CoercingParseLiteralException(REFUSAL);
        }
        return moment;
    }

    @Override
    public Value<?> valueToLiteral(Object moment, GraphQLContext context, Locale locale) {
        return any.valueToLiteral(moment, context, locale);
    }

    private static boolean isStorable(@Nullable Object moment) {
        return moment instanceof OffsetDateTime found && StorableDay.isStorableYear(yearOf(found));
    }

    /** At the ends of what Java can say there is no such moment in UTC; those are far from any year of ours. */
    private static int yearOf(OffsetDateTime moment) {
        boolean extreme = Math.abs(moment.getYear()) > StorableDay.LAST_YEAR + 1;
        return extreme
                ? moment.getYear()
                : moment.withOffsetSameInstant(ZoneOffset.UTC).getYear();
    }
}
