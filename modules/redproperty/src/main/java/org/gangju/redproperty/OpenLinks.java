package org.gangju.redproperty;

import java.time.LocalDate;
import java.util.Set;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.office.OfficeAppointmentView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether what the core keeps for this module is still there to be ended: others may have ended it by the core's own
 * mutations, and what has ended is not ended again.
 */
@Component
public class OpenLinks {

    private final NodeLoader<OfficeAppointmentView> appointments;

    OpenLinks(NodeLoader<OfficeAppointmentView> appointments) {
        this.appointments = appointments;
    }

    /** Whether the appointment to an office goes on beyond the day. */
    public boolean hasAppointment(long key, LocalDate day) {
        OfficeAppointmentView found =
                appointments.load(Set.of(key), Everywhere.itself()).get(key);
        return found != null && goesBeyond(found.validTo(), day);
    }

    private static boolean goesBeyond(@Nullable LocalDate end, LocalDate day) {
        return end == null || end.isAfter(day);
    }
}
