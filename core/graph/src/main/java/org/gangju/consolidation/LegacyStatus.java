package org.gangju.consolidation;

/** The life of a department's grid: it is registered, becomes part of the one net, and is at last given up. */
enum LegacyStatus {
    REGISTERED,
    MAPPED,
    RETIRED
}
