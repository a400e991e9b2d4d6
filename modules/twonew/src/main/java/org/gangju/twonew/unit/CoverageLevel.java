package org.gangju.twonew.unit;

/** How far the Party's work has come in a two-new organization. */
enum CoverageLevel {
    NOT_COVERED,
    WORK_COVERED,
    ESTABLISHED
}
