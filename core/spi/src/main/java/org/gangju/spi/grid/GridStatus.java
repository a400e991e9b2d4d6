package org.gangju.spi.grid;

/** The life of a grid: it is drawn, in force, and at last replaced or given up. */
public enum GridStatus {
    DRAFT,
    ACTIVE,
    RETIRED
}
