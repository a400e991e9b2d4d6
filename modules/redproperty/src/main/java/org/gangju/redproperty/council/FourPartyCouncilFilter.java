package org.gangju.redproperty.council;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which councils a list shows: those that fulfil every given field. */
record FourPartyCouncilFilter(
        @Nullable String within,
        @Nullable List<FourPartyStatus> statuses,
        @Nullable List<FourPartyCouncilFilter> and,
        @Nullable List<FourPartyCouncilFilter> or,
        @Nullable FourPartyCouncilFilter not)
        implements Filter<FourPartyCouncilFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
