package org.gangju.spi.launch;

/**
 * Fills an empty installation with the demo city. Called on the main thread, outside any transaction, before the server
 * takes requests: at each start with {@code GANGJU_DEMO=true} that finds no organization, or a load that was
 * interrupted. A failure ends the start.
 */
@FunctionalInterface
public interface FirstStart {

    /** Whether an earlier load was not finished; then {@link #load()} goes on with it. */
    default boolean interrupted() {
        return false;
    }

    /** Loads everything, with progress on the terminal. */
    void load();
}
