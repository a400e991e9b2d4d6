package org.gangju.platform.privacy;

/**
 * How far a column was sealed anew.
 *
 * @param rows how many have a text
 * @param changed how many of them another key had sealed
 */
record ResealedCount(long rows, long changed) {}
