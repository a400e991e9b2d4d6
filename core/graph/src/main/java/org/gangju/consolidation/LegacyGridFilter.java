package org.gangju.consolidation;

import org.jspecify.annotations.Nullable;

/** Which grids of departments a list shows: those that fulfil every given field. */
record LegacyGridFilter(
        @Nullable String within,
        @Nullable LegacyDepartment department,
        @Nullable LegacyStatus status,
        @Nullable String codePrefix) {}
