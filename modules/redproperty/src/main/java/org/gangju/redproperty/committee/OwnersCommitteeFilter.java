package org.gangju.redproperty.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which committees a list shows: those that fulfil every given field. */
record OwnersCommitteeFilter(
        @Nullable String within,
        @Nullable LocalDate termEndsBefore,
        @Nullable List<OwnersCommitteeFilter> and,
        @Nullable List<OwnersCommitteeFilter> or,
        @Nullable OwnersCommitteeFilter not)
        implements Filter<OwnersCommitteeFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
