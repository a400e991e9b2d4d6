package org.gangju.twonew.council;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which councils a list shows: those that fulfil every given field. */
record CouncilFilter(
        @Nullable Boolean inForce,
        @Nullable String within,
        @Nullable List<CouncilFilter> and,
        @Nullable List<CouncilFilter> or,
        @Nullable CouncilFilter not)
        implements Filter<CouncilFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
