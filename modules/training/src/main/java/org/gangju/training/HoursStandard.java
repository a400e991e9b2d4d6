package org.gangju.training;

/** The yearly standard of hours that a program works towards. */
enum HoursStandard {
    MEMBER,
    SECRETARY
}
