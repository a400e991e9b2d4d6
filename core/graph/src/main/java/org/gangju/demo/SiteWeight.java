package org.gangju.demo;

/** How large a site is beside the others: most are small, a few up to eight times as large (Pareto's law). */
final class SiteWeight {

    private static final int SMALLEST = 1000;
    private static final int LARGEST = 8000;
    private static final double EXPONENT = 1.5;

    private SiteWeight() {}

    static int of(long seed, String site) {
        double fraction = 1 - Dice.of(seed, site, "weight").fraction();
        return (int) Math.min(LARGEST, SMALLEST * Math.pow(fraction, -1 / EXPONENT));
    }
}
