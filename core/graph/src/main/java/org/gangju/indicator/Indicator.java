package org.gangju.indicator;

import java.time.LocalDate;
import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.indicator.IndicatorRule;
import org.jspecify.annotations.Nullable;

/** One indicator's answer for an organization on a day. */
record Indicator(
        String key,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        @Nullable Double value,
        LocalDate asOf,
        String ruleVersion) {

    /** Of a module that is off there: no figure at all, never 0. */
    static Indicator withoutFigures(IndicatorRule rule, LocalDate asOf) {
        return new Indicator(rule.key(), null, null, null, asOf, rule.ruleVersion());
    }

    static Indicator of(IndicatorRule rule, IndicatorFigures figures, LocalDate asOf) {
        return new Indicator(
                rule.key(), figures.numerator(), figures.denominator(), figures.value(), asOf, rule.ruleVersion());
    }
}
