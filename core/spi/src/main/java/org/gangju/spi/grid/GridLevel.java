package org.gangju.spi.grid;

import org.apiguardian.api.API;

/** The levels of the net, from the whole city to one stairway; a scheme picks and orders some of them. */
@API(status = API.Status.STABLE, since = "0.1")
public enum GridLevel {
    CITY,
    DISTRICT,
    SUBDISTRICT,
    COMMUNITY,
    ESTATE,
    CELL,
    COURTYARD,
    BUILDING,
    ENTRANCE
}
