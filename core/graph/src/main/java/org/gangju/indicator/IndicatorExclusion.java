package org.gangju.indicator;

/**
 * An organization that an indicator leaves out, with all below it.
 *
 * @param organizationKey its id
 */
record IndicatorExclusion(long organizationKey, IndicatorExclusionReason reason) {}
