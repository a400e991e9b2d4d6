package org.gangju.twonew.unit;

/** How many people work there, roughly: the number itself is not stored. */
public enum StaffBand {
    UP_TO_9,
    FROM_10_TO_49,
    FROM_50_TO_299,
    FROM_300
}
