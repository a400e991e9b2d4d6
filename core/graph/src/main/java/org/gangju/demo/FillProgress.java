package org.gangju.demo;

/** Is told how far the filling is. */
@FunctionalInterface
interface FillProgress {

    /**
     * Called on the filling thread, before the first row and after each transaction.
     *
     * @param members how many have been written, by an interrupted run before this one too
     * @param total how many there will be
     */
    void filled(long members, long total);
}
