package org.gangju.activity;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.activity.ActivityStatus;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which activities a list shows: those that fulfil every given field. */
record ActivityFilter(
        @Nullable String within,
        @Nullable List<String> kinds,
        @Nullable List<ActivityStatus> statuses,
        @Nullable OffsetDateTime startsFrom,
        @Nullable OffsetDateTime startsBefore,
        @Nullable List<ActivityFilter> and,
        @Nullable List<ActivityFilter> or,
        @Nullable ActivityFilter not)
        implements Filter<ActivityFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
