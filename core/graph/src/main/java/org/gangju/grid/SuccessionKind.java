package org.gangju.grid;

/** How grids came to take the place of others. */
enum SuccessionKind {
    SPLIT,
    MERGE,
    REPLACE
}
