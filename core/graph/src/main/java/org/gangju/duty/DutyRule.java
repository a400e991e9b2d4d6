package org.gangju.duty;

import org.gangju.spi.command.Rule;

/** The rules of assignments to grids. */
enum DutyRule implements Rule {
    /** Every role has its levels. */
    GRID_ROLE_NOT_OF_LEVEL,
    /** Nobody is assigned to a draft or a retired grid. */
    GRID_NOT_IN_FORCE
}
