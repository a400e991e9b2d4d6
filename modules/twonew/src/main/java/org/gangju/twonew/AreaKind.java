package org.gangju.twonew;

/** What kind of area a hub brings together. */
enum AreaKind {
    PARK,
    DISTRICT,
    BUILDING,
    INDUSTRY
}
