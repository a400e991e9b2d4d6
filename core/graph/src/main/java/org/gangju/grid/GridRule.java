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
    GRID_HOUSEHOLDS_NEGATIVE,
    /** Only what is in force is replaced. */
    GRID_NOT_IN_FORCE,
    /** Published divisions change with what is published. */
    GRID_IS_DIVISION,
    /** A split has 2 to 20 parts. */
    GRID_SPLIT_PARTS,
    /** Exactly one part takes over assignments and links. */
    GRID_SPLIT_KEEPER,
    /** A part takes grids that are directly inside. */
    GRID_SPLIT_NOT_A_CHILD,
    /** Nothing is taken by two parts. */
    GRID_SPLIT_CHILD_TWICE,
    /** Nothing inside is left behind. */
    GRID_SPLIT_CHILD_LEFT,
    /** More is directly inside than one change carries. */
    GRID_TOO_MANY_CHILDREN,
    /** 2 to 20 different grids become one. */
    GRID_MERGE_COUNT,
    /** Grids that become one have the same scheme, level and parent. */
    GRID_MERGE_DIFFERENT,
    /** At most 20 different grids succeed, none of them the retired one. */
    GRID_SUCCESSORS,
    /** What is inside goes to one successor; for several the grid is split. */
    GRID_RETIRE_NEEDS_SPLIT,
    /** An organization that grids in force belong to stays. */
    ORGANIZATION_HAS_GRIDS,
    /** A code of another system names one grid. */
    EXTERNAL_CODE_TAKEN,
    /** A grid has at most 20 codes of other systems. */
    EXTERNAL_CODE_TOO_MANY
}
