package org.gangju.indicator;

import java.time.LocalDate;

/**
 * An organization that an indicator leaves out, with all below it.
 *
 * @param organizationKey its id
 * @param asOf the day that the indicator was counted as of
 */
record IndicatorExclusion(long organizationKey, LocalDate asOf, IndicatorExclusionReason reason) {}
