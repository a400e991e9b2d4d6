package org.gangju.twonew.unit;

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
class UnitFollower {

    private final UnitBook units;
    private final FactsBook facts;
    private final Assignments assignments;
    private final Clock clock;

    UnitFollower(UnitBook units, FactsBook facts, Assignments assignments, Clock clock) {
        this.units = units;
        this.facts = facts;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** A unit that retires has closed. */
    @EventListener
    void follow(OrganizationRetiring retiring) {
        units.ofOrganization(retiring.organization().key()).ifPresent(this::close);
    }

    /** A unit stays in the register where it is, wherever its grid hangs; only the grid itself may be replaced. */
    @EventListener
    void follow(GridReplaced replaced) {
        GridView heir = replaced.heir();
        units.touchAll(facts.unitsIn(replaced.retiredKeys()));
        facts.moveGrid(replaced.retiredKeys(), heir == null ? null : heir.key(), replaced.day());
    }

    private void close(Unit unit) {
        UnitFacts present = facts.present(unit.id());
        facts.change(unit.id(), present.in(OperatingState.CLOSED));
        assignments.endAll(unit.subject(), LocalDate.now(clock));
        unit.close();
        units.touch(unit);
    }
}
