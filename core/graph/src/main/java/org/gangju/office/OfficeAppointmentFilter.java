package org.gangju.office;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which appointments a list shows: those that fulfil every given field. */
record OfficeAppointmentFilter(
        @Nullable String within,
        @Nullable String office,
        @Nullable String memberId,
        @Nullable List<OfficeAppointmentFilter> and,
        @Nullable List<OfficeAppointmentFilter> or,
        @Nullable OfficeAppointmentFilter not)
        implements Filter<OfficeAppointmentFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
