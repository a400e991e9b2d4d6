package org.gangju.consolidation;

/**
 * The life of a department's grid: it is registered, becomes part of the one net, and is at last given up. One whose grid
 * is given up without an heir is registered only again.
 */
enum LegacyStatus {
    REGISTERED,
    MAPPED,
    RETIRED
}
