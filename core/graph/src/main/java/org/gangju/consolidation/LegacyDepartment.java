package org.gangju.consolidation;

/** The departments that drew grids of their own. */
enum LegacyDepartment {
    ENVIRONMENT,
    SAFETY,
    PUBLIC_ORDER,
    URBAN_MANAGEMENT
}
