package org.gangju.indicator;

import org.gangju.spi.indicator.IndicatorFigures;
import org.jspecify.annotations.Nullable;

/** What an indicator counts for one of the groups that it distinguishes. */
record IndicatorGroup(String key, IndicatorFigures figures) {

    public int numerator() {
        return figures.numerator();
    }

    public int denominator() {
        return figures.denominator();
    }

    public @Nullable Double value() {
        return figures.value();
    }
}
