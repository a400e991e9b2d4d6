package org.gangju.grid;

import org.gangju.spi.command.Rule;

/** The rules of grids; the numbers are those of the core graph's invariants. */
enum GridRule implements Rule {
    /** There is no scheme of this code. */
    GRID_SCHEME_UNKNOWN,
    /** A grid and its parent belong to one scheme. */
    GRID_OTHER_SCHEME,
    /** The level is one of the scheme's. */
    GRID_LEVEL_NOT_IN_SCHEME,
    /** 7: a child's level is strictly later in its scheme. */
    GRID_LEVEL_NOT_BELOW_PARENT,
    /** 7: a grid stays in its district. */
    GRID_OTHER_DISTRICT,
    /** 8: every cell belongs to exactly one community. */
    GRID_CELL_OUTSIDE_COMMUNITY,
    /** What is in force hangs below something in force. */
    GRID_PARENT_DRAFT,
    /** Nothing new hangs below a retired grid. */
    GRID_PARENT_RETIRED,
    /** Only a draft can be activated. */
    GRID_NOT_A_DRAFT,
    /** A retired grid changes no more. */
    GRID_RETIRED,
    /** A grid with others below it stays. */
    GRID_HAS_CHILDREN,
    /** There are no fewer households than none. */
    GRID_HOUSEHOLDS_NEGATIVE
}
