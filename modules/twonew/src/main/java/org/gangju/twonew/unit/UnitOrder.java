package org.gangju.twonew.unit;

/** How a list of two-new organizations is ordered. */
enum UnitOrder {
    PLACE,
    USCC
}
