package org.gangju.training;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which classes a list shows: those that fulfil every given field. */
record ClassFilter(
        @Nullable String programId,
        @Nullable ClassStatus status,
        @Nullable String titlePrefix,
        @Nullable LocalDate startsFrom,
        @Nullable LocalDate startsTo,
        @Nullable String within,
        @Nullable List<ClassFilter> and,
        @Nullable List<ClassFilter> or,
        @Nullable ClassFilter not)
        implements Filter<ClassFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
