package org.gangju.duty;

import java.time.LocalDate;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.grid.GridDutyView;
import org.gangju.spi.grid.GridRole;
import org.jspecify.annotations.Nullable;

/** Reads assignments for grids. */
final class DutyViews {

    private DutyViews() {}

    static GridDutyView of(AssignmentView assignment, @Nullable LocalDate asOf) {
        return new GridDutyView(
                assignment.key(),
                assignment.subject().key(),
                assignment.place(),
                GridRole.valueOf(assignment.role()),
                assignment.holder().on(asOf),
                assignment.duties(),
                assignment.period().from(),
                assignment.period().to(),
                assignment.version(),
                asOf);
    }
}
