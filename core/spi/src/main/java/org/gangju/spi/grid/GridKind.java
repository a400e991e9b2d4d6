package org.gangju.spi.grid;

import org.apiguardian.api.API;

/** Whom a grid serves: everybody who lives there, or one kind of unit such as a school or a market. */
@API(status = API.Status.STABLE, since = "0.1")
public enum GridKind {
    BASIC,
    DEDICATED
}
