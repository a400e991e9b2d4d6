package org.gangju.link;

import org.gangju.spi.command.Rule;

/** The rules of links between organizations and grids. */
enum LinkRule implements Rule {
    /** Only a branch leads in a grid. */
    LINK_NEEDS_BRANCH,
    /** A retired organization takes on no grid. */
    LINK_ORGANIZATION_RETIRED,
    /** Nobody is linked to a draft or a retired grid. */
    LINK_GRID_NOT_IN_FORCE,
    /** Branches lead in communities, estates and cells. */
    LINK_GRID_LEVEL,
    /** An organization is linked to a grid once on a day. */
    LINK_OVERLAPS
}
