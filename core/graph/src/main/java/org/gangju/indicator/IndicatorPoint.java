package org.gangju.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An indicator on one of the days of a trend.
 *
 * @param indicator the answer on that day; null where there is none
 */
record IndicatorPoint(LocalDate asOf, @Nullable Indicator indicator) {

    public @Nullable Integer numerator() {
        return indicator == null ? null : indicator.numerator();
    }

    public @Nullable Integer denominator() {
        return indicator == null ? null : indicator.denominator();
    }

    public @Nullable Double value() {
        return indicator == null ? null : indicator.value();
    }

    public boolean isSuppressed() {
        return indicator != null && indicator.isSuppressed();
    }
}
