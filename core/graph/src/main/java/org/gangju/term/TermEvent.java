package org.gangju.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to a term. Events are added, never changed.
 *
 * @param kind what
 * @param happenedOn the day
 * @param untilOn the day up to which an extension leads
 */
record TermEvent(Kind kind, LocalDate happenedOn, @Nullable LocalDate untilOn) {

    /** What can happen to a term. */
    enum Kind {
        ELECTION_STARTED,
        EXTENDED,
        RENEWED
    }
}
