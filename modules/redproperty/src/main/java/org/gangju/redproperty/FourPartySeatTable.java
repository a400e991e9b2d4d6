package org.gangju.redproperty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the seats of councils. */
@Repository
class FourPartySeatTable {

    private final JdbcClient sql;
    private final DatedTable seats;

    FourPartySeatTable(JdbcClient sql) {
        this.sql = sql;
        this.seats = new DatedTable(sql, "four_party_seat");
    }

    void add(FourPartySeatView seat) {
        sql.sql("""
                        INSERT INTO four_party_seat
                            (id, council_id, seat, organization_id, member_id, valid_from, valid_to, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(Arrays.asList(
                        seat.key(),
                        seat.councilKey(),
                        seat.seat().name(),
                        seat.organizationKey(),
                        seat.memberKey(),
                        seat.validFrom(),
                        seat.validTo()))
                .update();
    }

    Optional<FourPartySeatView> find(long key) {
        return select(Condition.of("s.id = ?", key)).stream().findFirst();
    }

    /** Those of some seats that hold on a day or later. */
    List<FourPartySeatView> open(Condition which, LocalDate day) {
        return select(Condition.all(List.of(which, Period.since(day).overlapping("s"))));
    }

    int end(Condition which, LocalDate day) {
        return seats.endAll(which, day);
    }

    /** Which seats of many councils are held on a day, in one statement. */
    Map<Long, Set<FourPartySeatRole>> held(Set<Long> councils, LocalDate day) {
        Condition wanted =
                Condition.all(List.of(Condition.in("s.council_id", List.copyOf(councils)), Period.holding("s", day)));
        Map<Long, Set<FourPartySeatRole>> held = new HashMap<>();
        select(wanted)
                .forEach(seat -> held.computeIfAbsent(
                                seat.councilKey(), council -> EnumSet.noneOf(FourPartySeatRole.class))
                        .add(seat.seat()));
        return held;
    }

    private List<FourPartySeatView> select(Condition which) {
        return sql.sql("SELECT " + FourPartySeatRows.COLUMNS + " FROM four_party_seat s WHERE " + which.sql()
                        + " ORDER BY s.id")
                .params(which.parameters())
                .query((row, number) -> FourPartySeatRows.read(row))
                .list();
    }
}
