package org.gangju.consolidation;

import org.jspecify.annotations.Nullable;

/**
 * One sound row of a file.
 *
 * @param line where it begins
 * @param department whose grid it is
 * @param legacy its code and name there
 * @param gridCode the grid that it becomes part of at once; null for none
 */
record LegacyLine(
        long line,
        LegacyDepartment department,
        NewLegacyGrid legacy,
        @Nullable String gridCode) {}
