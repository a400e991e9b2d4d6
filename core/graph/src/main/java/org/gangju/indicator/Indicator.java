package org.gangju.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * One indicator's answer for an organization on a day.
 *
 * @param organization as it was on the day
 * @param table null where the indicator's module is off: no figure at all, never 0
 * @param telling what of it the caller is told
 * @param absences the parts of the subtree where the indicator's module is off, which are not counted
 */
record Indicator(
        IndicatorRule rule,
        OrganizationView organization,
        LocalDate asOf,
        @Nullable IndicatorTable table,
        Telling telling,
        List<TreePath> absences) {

    /** Where the indicator's module is off there is no figure to keep back. */
    static Indicator absent(IndicatorRule rule, OrganizationView organization, LocalDate asOf) {
        return new Indicator(rule, organization, asOf, null, Telling.NOTHING, List.of(organization.placeToday()));
    }

    public String key() {
        return rule.profile().key();
    }

    public String ruleVersion() {
        return rule.profile().ruleVersion();
    }

    public @Nullable Integer numerator() {
        return table == null || isSuppressed() ? null : table.total().numerator();
    }

    public @Nullable Integer denominator() {
        return table == null || isSuppressed() ? null : table.total().denominator();
    }

    public @Nullable Double value() {
        return table == null || isSuppressed() ? null : table.total().value();
    }

    /** Whether it counts too few people for somebody who may not list them. */
    public boolean isSuppressed() {
        return table != null && !telling.total();
    }

    /** Whether there is no figure, because its module is off. */
    boolean isAbsent() {
        return table == null;
    }

    /** What is not counted, and why. */
    public List<IndicatorExclusion> excluded() {
        return absences.stream()
                .map(place -> new IndicatorExclusion(place.id(), asOf, IndicatorExclusionReason.MODULE_DISABLED))
                .toList();
    }

    /** The groups that the indicator distinguishes, by key. */
    public List<IndicatorGroup> groups() {
        return table == null || !telling.groups()
                ? List.of()
                : table.groups().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(group -> new IndicatorGroup(group.getKey(), group.getValue()))
                        .toList();
    }

    /** The part of an organization directly below; nothing where the module is off there. */
    IndicatorPart part(OrganizationView child) {
        if (table == null || absences.stream().anyMatch(place -> place.contains(child.placeToday()))) {
            return new IndicatorPart(child, null, false);
        }
        IndicatorFigures figures = table.children().getOrDefault(child.key(), IndicatorFigures.NONE);
        return telling.part(child.key(), child.placeToday(), figures)
                ? new IndicatorPart(child, figures, false)
                : new IndicatorPart(child, null, true);
    }
}
