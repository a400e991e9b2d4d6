package org.gangju.spi.launch;

import org.apiguardian.api.API;

/**
 * Fills an empty installation with the demo city, or adds what a module knows to that city: the core's load comes first,
 * those of modules follow in the order of their {@code @Order}. Called on the main thread, outside any transaction,
 * before the server takes requests: at each start with {@code GANGJU_DEMO=true} that finds no organization, or a load
 * that was interrupted. A failure ends the start.
 */
@API(status = API.Status.STABLE, since = "0.1")
@FunctionalInterface
public interface FirstStart {

    /** Whether an earlier load was not finished; then {@link #load()} goes on with it. */
    default boolean interrupted() {
        return false;
    }

    /** Loads everything, with progress on the terminal. */
    void load();
}
