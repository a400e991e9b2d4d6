package org.gangju.twonew.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gangju.spi.node.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what is known of two-new organizations, each change from today. Joins the caller's transaction. */
@Component
public class FactsBook {

    private final FactsRows rows;
    private final Keys keys;
    private final Clock clock;

    FactsBook(FactsRows rows, Keys keys, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.clock = clock;
    }

    public UnitFacts present(long unit) {
        return row(unit).facts();
    }

    void begin(long unit, UnitFacts facts, LocalDate day) {
        rows.saveAndFlush(new DatedFacts(keys.next("new_organization_facts"), unit, facts, day));
    }

    /** The row of the unit must be held. */
    void change(long unit, UnitFacts facts) {
        replace(row(unit), facts, LocalDate.now(clock));
    }

    /** Lets the units of grids go on in another grid, or in none. */
    void moveGrid(List<Long> grids, @Nullable Long to, LocalDate day) {
        List<DatedFacts> present = rows.findPresentIn(grids);
        if (present.isEmpty()) {
            return;
        }
        long first = keys.reserve("new_organization_facts", present.size());
        List<DatedFacts> moved = IntStream.range(0, present.size())
                .mapToObj(index -> present.get(index).movedTo(first + index, to, day))
                .toList();
        present.forEach(row -> row.close(day));
        rows.saveAll(present);
        rows.saveAllAndFlush(moved);
    }

    /** Those whose present grid is one of these; their rows are taken before the facts'. */
    List<Long> unitsIn(List<Long> grids) {
        return rows.findUnitsIn(grids);
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
