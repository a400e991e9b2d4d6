package org.gangju.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which terms a list shows: those that fulfil every given field. */
record TermFilter(
        @Nullable String within,
        @Nullable List<TermStatus> statuses,
        @Nullable LocalDate endsBefore,
        @Nullable List<TermFilter> and,
        @Nullable List<TermFilter> or,
        @Nullable TermFilter not)
        implements Filter<TermFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }

    /** Whether this filter or one within it says where the terms stand. */
    boolean asksForStatuses() {
        Stream<TermFilter> inner = Stream.of(and, or, not == null ? null : List.of(not))
                .filter(Objects::nonNull)
                .flatMap(List::stream);
        return statuses != null || inner.anyMatch(TermFilter::asksForStatuses);
    }
}
