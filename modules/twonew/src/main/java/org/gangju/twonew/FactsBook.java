package org.gangju.twonew;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.node.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what is known of two-new organizations, each change from today. Joins the caller's transaction. */
@Component
class FactsBook {

    private final FactsRows rows;
    private final Keys keys;
    private final Clock clock;

    FactsBook(FactsRows rows, Keys keys, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.clock = clock;
    }

    UnitFacts present(long unit) {
        return row(unit).facts();
    }

    void begin(long unit, UnitFacts facts) {
        rows.saveAndFlush(new DatedFacts(keys.next("new_organization_facts"), unit, facts, LocalDate.now(clock)));
    }

    /** The row of the unit must be held. */
    void change(long unit, UnitFacts facts) {
        replace(row(unit), facts, LocalDate.now(clock));
    }

    /** Lets the units of grids go on in another grid, or in none. */
    void moveGrid(List<Long> grids, @Nullable Long to, LocalDate day) {
        for (DatedFacts present : rows.findPresentIn(grids)) {
            UnitFacts facts = present.facts();
            replace(
                    present,
                    new UnitFacts(facts.category(), facts.state(), facts.staffBand(), facts.fullMembers(), to),
                    day);
        }
    }

    private void replace(DatedFacts present, UnitFacts facts, LocalDate day) {
        if (present.facts().equals(facts)) {
            return;
        }
        present.close(day);
        rows.save(present);
        rows.saveAndFlush(new DatedFacts(keys.next("new_organization_facts"), present.unit(), facts, day));
    }

    private DatedFacts row(long unit) {
        return rows.findPresent(unit).orElseThrow();
    }
}
