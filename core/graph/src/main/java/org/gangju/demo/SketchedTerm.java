package org.gangju.demo;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;

/**
 * A term of office to be made.
 *
 * @param events what has happened to it, in order
 * @param extension what is or was proposed about it
 */
record SketchedTerm(
        LocalDate startsOn,
        LocalDate endsOn,
        List<Event> events,
        @Nullable Extension extension) {

    /** The names are those of the events of terms. */
    enum EventKind {
        ELECTION_STARTED,
        EXTENDED,
        RENEWED
    }

    /**
     * Something that happened.
     *
     * @param untilOn up to which day it was extended
     */
    record Event(
            EventKind kind, LocalDate happenedOn, @Nullable LocalDate untilOn) {}

    /**
     * A proposal to extend it.
     *
     * @param decidedOn null while it waits
     */
    record Extension(
            LocalDate untilOn,
            ProposalStatus status,
            LocalDate proposedOn,
            @Nullable LocalDate decidedOn) {}

    /** The day on which it is full, put off by extensions. */
    LocalDate lastsUntil() {
        return events.stream()
                .map(Event::untilOn)
                .filter(until -> until != null)
                .reduce(endsOn, (earlier, later) -> later);
    }

    /** The day of the election that ended it. */
    @Nullable
    LocalDate renewedOn() {
        return events.stream()
                .filter(event -> event.kind() == EventKind.RENEWED)
                .map(Event::happenedOn)
                .findFirst()
                .orElse(null);
    }
}
