package org.gangju.link;

/** How a grid and the branches that lead in it match. */
enum BranchGridForm {
    ONE_ONE,
    MANY_GRIDS_ONE_BRANCH,
    ONE_GRID_MANY_BRANCHES;

    /**
     * The form of a grid.
     *
     * @param branches how many branches lead in it
     * @param grids how many grids its one branch leads in
     */
    static BranchGridForm of(int branches, int grids) {
        if (branches > 1) {
            return ONE_GRID_MANY_BRANCHES;
        }
        return grids > 1 ? MANY_GRIDS_ONE_BRANCH : ONE_ONE;
    }
}
