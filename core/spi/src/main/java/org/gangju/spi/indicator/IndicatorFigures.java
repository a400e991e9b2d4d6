package org.gangju.spi.indicator;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator counts for one organization.
 *
 * @param numerator how many fulfil it
 * @param denominator how many could
 */
@API(status = API.Status.STABLE, since = "0.1")
public record IndicatorFigures(int numerator, int denominator) {

    /** Nothing of nothing. */
    public static final IndicatorFigures NONE = new IndicatorFigures(0, 0);

    /** These and others together. */
    public IndicatorFigures plus(IndicatorFigures other) {
        return new IndicatorFigures(numerator + other.numerator, denominator + other.denominator);
    }

    /** The share; null, never 0 or 1, where nothing could fulfil it. */
    public @Nullable Double value() {
        return denominator == 0 ? null : (double) numerator / denominator;
    }
}
