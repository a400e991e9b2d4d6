package org.gangju.twonew;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.grid.GridReplaced;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.organization.OrganizationRetiring;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the register right when organizations and grids go, within the same transaction. */
@Component
class TwoNewFollower {

    private final Units units;
    private final FactsBook facts;
    private final CoverageEnding coverage;
    private final AreaBook areas;
    private final CouncilBook councils;
    private final Assignments assignments;
    private final Clock clock;

    TwoNewFollower(
            Units units,
            FactsBook facts,
            CoverageEnding coverage,
            AreaBook areas,
            CouncilBook councils,
            Assignments assignments,
            Clock clock) {
        this.areas = areas;
        this.councils = councils;
        this.units = units;
        this.facts = facts;
        this.coverage = coverage;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** A unit that retires has closed; a party organization that retires covers nobody. */
    @EventListener
    void follow(OrganizationRetiring retiring) {
        coverage.endBy(retiring.organization());
        areas.leave(retiring.organization());
        councils.leave(retiring.organization());
        units.findOfOrganization(retiring.organization().key()).ifPresent(this::close);
    }

    /** A unit stays in the register where it is, wherever its grid hangs; only the grid itself may be replaced. */
    @EventListener
    void follow(GridReplaced replaced) {
        GridView heir = replaced.heir();
        facts.moveGrid(replaced.retiredKeys(), heir == null ? null : heir.key(), replaced.day());
    }

    private void close(Unit unit) {
        UnitFacts present = facts.present(unit.id());
        facts.change(unit.id(), present.in(OperatingState.CLOSED));
        coverage.endOf(unit);
        assignments.endAll(unit.subject(), LocalDate.now(clock));
    }
}
