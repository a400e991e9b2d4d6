package org.gangju.oracle;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A role that was granted to a caller.
 *
 * @param place the organization that it was granted at; null for the whole tree
 * @param from its first day
 * @param to the day on which it no longer holds; null for none
 */
record Held(
        Set<String> permissions,
        @Nullable Long place,
        LocalDate from,
        @Nullable LocalDate to) {

    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
