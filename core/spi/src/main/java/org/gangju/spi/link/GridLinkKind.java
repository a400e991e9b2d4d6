package org.gangju.spi.link;

import org.apiguardian.api.API;

/** What an organization is to a grid. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum GridLinkKind {
    /** A branch leads the party's work in the grid. */
    BRANCH,
    /** An organization, such as a property company, looks after the whole grid. */
    COVERS_GRID,
    /** An organization, such as a unit that has checked in, serves the grid. */
    SERVES_GRID
}
