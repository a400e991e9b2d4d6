package org.gangju.office;

import java.time.LocalDate;
import java.util.Objects;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.office.OfficeAppointmentView;
import org.gangju.spi.office.OfficeBasis;
import org.jspecify.annotations.Nullable;

/** Reads assignments for organizations as appointments. */
final class OfficeViews {

    private OfficeViews() {}

    static OfficeAppointmentView of(AssignmentView assignment, @Nullable LocalDate asOf) {
        return new OfficeAppointmentView(
                assignment.key(),
                assignment.subject().key(),
                assignment.place(),
                assignment.role(),
                OfficeBasis.valueOf(Objects.requireNonNull(assignment.basis())),
                assignment.holder().on(asOf),
                assignment.period().from(),
                assignment.period().to(),
                assignment.version(),
                asOf);
    }
}
