package org.gangju.twonew;

/** How a list of two-new organizations is ordered. */
enum UnitOrder {
    PLACE,
    USCC
}
