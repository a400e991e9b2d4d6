package org.gangju.fourties;

import java.time.LocalDate;

/**
 * Somebody who joins a branch of the demo city.
 *
 * @param key the member
 * @param since the first day of the membership
 */
record DemoMember(long key, LocalDate since) {

    boolean belongs(LocalDate day) {
        return !day.isBefore(since);
    }
}
