package org.gangju.partygroup;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which grids party groups are in, by day: one at a time or none. */
@Repository
class PartyGroupGrids {

    private final JdbcClient sql;

    PartyGroupGrids(JdbcClient sql) {
        this.sql = sql;
    }

    /** From this day on. The group has been written and is in no grid then. */
    void settle(long group, long grid, LocalDate day) {
        sql.sql("INSERT INTO party_group_grid (group_id, grid_id, valid_from) VALUES (?, ?, ?)")
                .params(group, grid, day)
                .update();
    }

    /** These groups are in no grid from this day on; what began later never held. */
    void leave(Collection<Long> groups, LocalDate day) {
        if (groups.isEmpty()) {
            return;
        }
        Condition which = Condition.all(List.of(
                Condition.in("group_id", List.copyOf(groups)),
                Condition.of("(valid_to IS NULL OR valid_to > ?)", day)));
        sql.sql("UPDATE party_group_grid SET valid_to = CASE WHEN valid_from > ? THEN valid_from ELSE ? END WHERE "
                        + which.sql())
                .params(day, day)
                .params(which.parameters())
                .update();
    }

    /** The groups that are in these grids, held there until the transaction ends. */
    List<Long> holdGroupsIn(Collection<Long> grids) {
        Condition there = Condition.in("p.grid_id", List.copyOf(grids));
        return sql.sql("SELECT p.group_id FROM party_group_grid p WHERE p.valid_to IS NULL AND " + there.sql()
                        + " ORDER BY p.group_id FOR UPDATE")
                .params(there.parameters())
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** The grids of these groups on a day; nothing for those that are in none then. */
    Map<Long, Long> on(LocalDate day, Set<Long> groups) {
        Condition wanted =
                Condition.all(List.of(Condition.in("p.group_id", List.copyOf(groups)), Period.holding("p", day)));
        return sql
                .sql("SELECT p.group_id, p.grid_id FROM party_group_grid p WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> Map.entry(row.getLong("group_id"), row.getLong("grid_id")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
