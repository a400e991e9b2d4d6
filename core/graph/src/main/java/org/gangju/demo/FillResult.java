package org.gangju.demo;

/** How many rows of each kind a run has made. */
record FillResult(long organizations, long grids, long members) {

    static final FillResult NONE = new FillResult(0, 0, 0);

    FillResult plus(FillResult other) {
        return new FillResult(organizations + other.organizations, grids + other.grids, members + other.members);
    }
}
