package org.gangju.indicator;

import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator counts for an organization directly below with its subtree.
 *
 * @param figures null where the indicator's module is off, and where they are suppressed
 * @param suppressed whether it counts too few people for somebody who may not list them, or would give such a count away
 */
record IndicatorPart(
        OrganizationView organization, @Nullable IndicatorFigures figures, boolean suppressed) {

    /** Whether there is no figure, because the indicator's module is off. */
    boolean isAbsent() {
        return figures == null && !suppressed;
    }

    public @Nullable Integer numerator() {
        return figures == null ? null : figures.numerator();
    }

    public @Nullable Integer denominator() {
        return figures == null ? null : figures.denominator();
    }

    public @Nullable Double value() {
        return figures == null ? null : figures.value();
    }
}
