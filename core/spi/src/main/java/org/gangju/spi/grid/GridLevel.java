package org.gangju.spi.grid;

/** The levels of the net, from the whole city to one stairway; a scheme picks and orders some of them. */
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
