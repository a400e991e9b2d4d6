package org.gangju.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which reminders a list shows: those that fulfil every given field. */
record ReminderFilter(
        @Nullable String within,
        @Nullable List<String> kinds,
        @Nullable Boolean settled,
        @Nullable LocalDate dueBefore,
        @Nullable List<ReminderFilter> and,
        @Nullable List<ReminderFilter> or,
        @Nullable ReminderFilter not)
        implements Filter<ReminderFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }

    /** Whether this filter or one within it says whether the reminders are settled. */
    boolean asksWhetherSettled() {
        Stream<ReminderFilter> inner = Stream.of(and, or, not == null ? null : List.of(not))
                .filter(Objects::nonNull)
                .flatMap(List::stream);
        return settled != null || inner.anyMatch(ReminderFilter::asksWhetherSettled);
    }
}
