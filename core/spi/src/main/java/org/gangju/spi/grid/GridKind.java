package org.gangju.spi.grid;

/** Whom a grid serves: everybody who lives there, or one kind of unit such as a school or a market. */
public enum GridKind {
    BASIC,
    DEDICATED
}
