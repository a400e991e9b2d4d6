package org.gangju.consolidation;

import org.gangju.spi.command.Rule;

/** The rules of the grids of single departments. */
enum ConsolidationRule implements Rule {
    /** 1 to 1,000 rows at once. */
    LEGACY_ROWS,
    /** A department has a code once. */
    LEGACY_CODE_TAKEN,
    /** A code or a grid stands in two rows. */
    LEGACY_ROW_TWICE,
    /** A retired organization registers nothing. */
    LEGACY_ORGANIZATION_RETIRED,
    /** It belongs to that grid already. */
    LEGACY_MAPPED,
    /** A retired one changes no more. */
    LEGACY_RETIRED,
    /** It becomes part of a grid in force. */
    LEGACY_GRID_NOT_IN_FORCE
}
