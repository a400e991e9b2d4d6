package org.gangju.duty;

import java.util.List;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.grid.GridReplaced;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.grid.GridsChangedOrganization;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps assignments right when grids are replaced or move, within the same transaction. */
@Component
class GridFollower {

    private final Assignments assignments;
    private final EndedDuties ended;
    private final JdbcClient sql;

    GridFollower(Assignments assignments, EndedDuties ended, JdbcClient sql) {
        this.assignments = assignments;
        this.ended = ended;
        this.sql = sql;
    }

    @EventListener
    void follow(GridReplaced replaced) {
        List<AssignmentSubject> from =
                replaced.retired().stream().map(DutyRegister::subject).toList();
        GridView heir = replaced.heir();
        AssignmentSubject to = heir == null ? null : DutyRegister.subject(heir);
        ended.add(assignments.handOver(from, to, replaced.day(), DutyRegister.SOLE));
    }

    /** The copies of the place alone: the grids are where they are already. */
    @EventListener
    void follow(GridsChangedOrganization changed) {
        sql.sql("""
                        UPDATE assignment SET organization_path = ?
                        WHERE organization_path = ? AND subject_type = 'Grid' AND subject_id IN
                            (SELECT g.id FROM grid g WHERE g.path >= ? AND g.path < ? AND g.organization_path = ?)""")
                .params(
                        changed.to().value(),
                        changed.from().value(),
                        changed.grids().value(),
                        changed.grids().end(),
                        changed.to().value())
                .update();
    }
}
