package org.gangju.duty;

import org.gangju.spi.grid.GridRole;
import org.gangju.spi.grid.GridView;

/**
 * A grid in which nobody holds a role that somebody is expected to hold.
 *
 * @param grid the grid
 * @param role what nobody is
 */
record GridVacancy(GridView grid, GridRole role) {}
