package org.gangju.division;

/** Is told how far the reading is. */
@FunctionalInterface
interface ReadingProgress {

    /**
     * Called on the reading thread after every thousand rows and at the end of each file.
     *
     * @param file the file's name without its folder
     * @param rows how many of its rows have been checked
     */
    void read(String file, long rows);
}
