package org.gangju.spi.launch;

/**
 * Fills an empty installation with the demo city. Called on the main thread, outside any transaction, before the server
 * takes requests: at each start with {@code GANGJU_DEMO=true} that finds no organization. A failure ends the start.
 */
@FunctionalInterface
public interface FirstStart {

    /** Loads everything, with progress on the terminal. */
    void load();
}
