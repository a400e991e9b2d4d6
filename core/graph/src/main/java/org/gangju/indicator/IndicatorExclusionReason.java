package org.gangju.indicator;

/** Why an indicator leaves an organization out. */
enum IndicatorExclusionReason {
    MODULE_DISABLED
}
