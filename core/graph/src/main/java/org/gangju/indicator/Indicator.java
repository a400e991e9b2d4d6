package org.gangju.indicator;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * One indicator's answer for an organization on a day.
 *
 * @param absences the parts of the subtree where the indicator's module is off, which are not counted
 */
record Indicator(
        String key,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        @Nullable Double value,
        LocalDate asOf,
        String ruleVersion,
        List<TreePath> absences) {

    /** Of a module that is off there: no figure at all, never 0. */
    static Indicator withoutFigures(IndicatorRule rule, LocalDate asOf, TreePath organization) {
        return new Indicator(rule.key(), null, null, null, asOf, rule.ruleVersion(), List.of(organization));
    }

    static Indicator of(IndicatorRule rule, IndicatorFigures figures, LocalDate asOf, List<TreePath> absences) {
        return new Indicator(
                rule.key(),
                figures.numerator(),
                figures.denominator(),
                figures.value(),
                asOf,
                rule.ruleVersion(),
                absences);
    }

    /** What is not counted, and why. */
    public List<IndicatorExclusion> excluded() {
        return absences.stream()
                .map(place -> new IndicatorExclusion(place.id(), IndicatorExclusionReason.MODULE_DISABLED))
                .toList();
    }
}
