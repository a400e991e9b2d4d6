package org.gangju.demo;

/**
 * What this database has been filled with, or is being filled.
 *
 * @param seed what everything is made from
 * @param members how many in all
 * @param sites how many sites the plan has
 * @param fingerprint that of the plan
 * @param filled how many of the sites are written
 */
record FillRecord(long seed, int members, int sites, long fingerprint, int filled) {

    static FillRecord of(DemoPlan plan, int members) {
        return new FillRecord(plan.seed(), members, plan.sites().size(), plan.fingerprint(), 0);
    }

    boolean complete() {
        return filled == sites;
    }

    /** Whether the rest of this plan is what is missing. */
    boolean continues(DemoPlan plan) {
        return sites == plan.sites().size() && fingerprint == plan.fingerprint();
    }
}
