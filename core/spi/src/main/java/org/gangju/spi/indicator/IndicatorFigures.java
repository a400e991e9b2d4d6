package org.gangju.spi.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What an indicator counts for one organization.
 *
 * @param numerator how many fulfil it
 * @param denominator how many could
 */
public record IndicatorFigures(int numerator, int denominator) {

    /** The share; null, never 0 or 1, where nothing could fulfil it. */
    public @Nullable Double value() {
        return denominator == 0 ? null : (double) numerator / denominator;
    }
}
