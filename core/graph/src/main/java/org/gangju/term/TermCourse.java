package org.gangju.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a term.
 *
 * @param startsOn its first day
 * @param endsOn the day on which it is full
 * @param events what has happened, in order
 */
record TermCourse(LocalDate startsOn, LocalDate endsOn, List<TermEvent> events) {

    /** Where the term stands on a day; before its first day, too, it is said to run. */
    TermStatus status(LocalDate day, TermSettings settings) {
        return last(day)
                .map(event -> after(event, day))
                .orElseGet(() -> endsOn.isAfter(settings.dueUpTo(day)) ? TermStatus.RUNNING : TermStatus.DUE);
    }

    /** The day up to which it is extended as known on a day. */
    @Nullable
    LocalDate extendedTo(LocalDate day) {
        return events.stream()
                .filter(event -> !event.happenedOn().isAfter(day))
                .map(TermEvent::untilOn)
                .filter(until -> until != null)
                .reduce(null, (earlier, later) -> later);
    }

    /** The day before which nothing more can have happened. */
    LocalDate lastDay() {
        return events.isEmpty() ? startsOn : events.getLast().happenedOn();
    }

    private Optional<TermEvent> last(LocalDate day) {
        return events.stream().filter(event -> !event.happenedOn().isAfter(day)).reduce((earlier, later) -> later);
    }

    private static TermStatus after(TermEvent event, LocalDate day) {
        return switch (event.kind()) {
            case ELECTION_STARTED -> TermStatus.IN_ELECTION;
            case RENEWED -> TermStatus.RENEWED;
            case EXTENDED ->
                event.untilOn() != null && event.untilOn().isBefore(day) ? TermStatus.DUE : TermStatus.EXTENDED;
        };
    }
}
