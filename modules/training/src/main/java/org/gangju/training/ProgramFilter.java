package org.gangju.training;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which programs a list shows: those that fulfil every given field. */
record ProgramFilter(
        @Nullable Integer year,
        @Nullable OrganizerLevel organizerLevel,
        @Nullable String titlePrefix,
        @Nullable String office,
        @Nullable String within,
        @Nullable List<ProgramFilter> and,
        @Nullable List<ProgramFilter> or,
        @Nullable ProgramFilter not)
        implements Filter<ProgramFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
