package org.gangju.redproperty.appointment;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.page.Filter;
import org.jspecify.annotations.Nullable;

/** Which cross-appointments a list shows: those that fulfil every given field. */
record CrossAppointmentFilter(
        @Nullable String within,
        @Nullable List<CrossStatus> statuses,
        @Nullable Boolean conflictOfInterest,
        @Nullable List<CrossAppointmentFilter> and,
        @Nullable List<CrossAppointmentFilter> or,
        @Nullable CrossAppointmentFilter not)
        implements Filter<CrossAppointmentFilter> {

    @Override
    public Stream<String> places() {
        return Stream.ofNullable(within);
    }
}
