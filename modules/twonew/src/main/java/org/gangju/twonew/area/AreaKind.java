package org.gangju.twonew.area;

/** What kind of area a hub brings together. */
public enum AreaKind {
    PARK,
    DISTRICT,
    BUILDING,
    INDUSTRY
}
