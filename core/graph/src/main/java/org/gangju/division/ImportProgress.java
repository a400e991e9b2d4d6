package org.gangju.division;

/** Is told how far an import is. What it throws ends the import; cities that are written stay. */
public interface ImportProgress extends ReadingProgress {

    /**
     * Called on the importing thread: before the first division, then in the transaction of a city after every thousand
     * and at its end.
     *
     * @param divisions how many are written or were there already
     * @param total how many there are to write
     */
    void written(long divisions, long total);

    /** For whom nobody waits. */
    static ImportProgress none() {
        return new ImportProgress() {
            @Override
            public void read(String file, long rows) {}

            @Override
            public void written(long divisions, long total) {}
        };
    }
}
