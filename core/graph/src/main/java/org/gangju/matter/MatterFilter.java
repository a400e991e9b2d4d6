package org.gangju.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.matter.MatterStatus;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which matters a list shows: those that fulfil every given field. */
record MatterFilter(
        @Nullable String within,
        @Nullable List<String> kinds,
        @Nullable List<MatterStatus> statuses,
        @Nullable Boolean overdue,
        @Nullable LocalDate dueBefore,
        @Nullable String subjectId,
        @Nullable List<MatterFilter> and,
        @Nullable List<MatterFilter> or,
        @Nullable MatterFilter not)
        implements Filter<MatterFilter> {

    /** What it names: organizations that things lie within, and objects that they are about. */
    @Override
    public Stream<String> places() {
        return Stream.of(within, subjectId).flatMap(Stream::ofNullable);
    }
}
