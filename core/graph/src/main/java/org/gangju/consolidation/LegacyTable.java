package org.gangju.consolidation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Gatherers;
import org.gangju.spi.audit.ChangeNotes;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.Keys;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.DatedTable;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes many grids of departments at once, in the caller's transaction and a few statements. */
@Repository
class LegacyTable {

    static final int ROWS = 1000;

    private final JdbcTemplate sql;
    private final DatedTable parts;
    private final Keys keys;
    private final ChangeNotes changes;
    private final Clock clock;

    LegacyTable(JdbcTemplate sql, Keys keys, ChangeNotes changes, Clock clock) {
        this.sql = sql;
        this.parts = new DatedTable(JdbcClient.create(sql), "grid_consolidation");
        this.keys = keys;
        this.changes = changes;
        this.clock = clock;
    }

    /** Those of some codes that a department has already. */
    Set<String> taken(LegacyDepartment department, List<String> codes) {
        return byCode(department, codes).stream().map(LegacyGridView::code).collect(toSet());
    }

    /** Those of at most 1,000 codes that a department has. */
    List<LegacyGridView> byCode(LegacyDepartment department, List<String> codes) {
        return select(Condition.all(
                List.of(Condition.of("l.department = ?", department.name()), Condition.in("l.code", codes))));
    }

    /** Those of at most 1,000 keys that the caller sees, held in the order of their keys. */
    Map<Long, LegacyGridView> hold(Collection<Long> wanted, Caller caller) {
        return select(Condition.all(List.of(
                        Condition.in("l.id", List.copyOf(new HashSet<>(wanted))),
                        Condition.within("l.organization_path", caller.scope().organizations()))))
                .stream()
                .collect(toMap(LegacyGridView::key, view -> view));
    }

    /** What grid each of these is part of today, as far as it is. */
    Map<Long, Long> gridsOf(Collection<Long> legacy) {
        Condition wanted = Condition.all(List.of(
                Condition.in("c.legacy_grid_id", List.copyOf(legacy)),
                Period.since(today()).overlapping("c")));
        Map<Long, Long> grids = new HashMap<>();
        sql.query(
                "SELECT c.legacy_grid_id, c.grid_id FROM grid_consolidation c WHERE " + wanted.sql(),
                row -> {
                    grids.put(row.getLong("legacy_grid_id"), row.getLong("grid_id"));
                },
                wanted.parameters().toArray());
        return grids;
    }

    private List<LegacyGridView> select(Condition wanted) {
        return sql.query(
                "SELECT " + LegacyMoment.PRESENT.columns() + " FROM legacy_grid l WHERE " + wanted.sql()
                        + " ORDER BY l.id FOR UPDATE",
                (row, number) -> LegacyMoment.PRESENT.read(row),
                wanted.parameters().toArray());
    }

    /** Registers at most 1,000 for an organization. */
    Registration add(LegacyDepartment department, List<NewLegacyGrid> rows, TreePath organization) {
        if (rows.isEmpty()) {
            return Registration.NONE;
        }
        Registration registered = new Registration(keys.reserve("legacy_grid", rows.size()), rows.size());
        List<Object[]> values = new ArrayList<>();
        for (NewLegacyGrid row : rows) {
            values.add(new Object[] {
                registered.first() + values.size(),
                organization.id(),
                organization.value(),
                department.name(),
                row.code(),
                row.name(),
                LegacyStatus.REGISTERED.name(),
                today()
            });
            changes.changed(
                    LegacyGridView.TYPE_NAME,
                    String.valueOf(registered.first() + values.size() - 1),
                    Map.of(),
                    Map.of("department", department.name(), "code", row.code(), "name", row.name()));
        }
        sql.batchUpdate("""
                INSERT INTO legacy_grid
                    (id, organization_id, organization_path, department, code, name, status, registered_on, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)""", values);
        return registered;
    }

    /** Makes them part of other grids, by their keys; what they were part of before ends. */
    void map(Map<Long, Long> grids) {
        List<Long> legacy = List.copyOf(grids.keySet());
        endOf(legacy);
        Condition mapped = Condition.in("id", legacy);
        List<Object> parameters = new ArrayList<>(List.of(LegacyStatus.MAPPED.name(), today()));
        parameters.addAll(mapped.parameters());
        sql.update(
                "UPDATE legacy_grid SET status = ?, mapped_on = COALESCE(mapped_on, ?), version = version + 1 WHERE "
                        + mapped.sql(),
                parameters.toArray());
        open(grids, today());
    }

    /** Gives one up; what it is part of ends. */
    void retire(long key) {
        endOf(List.of(key));
        sql.update(
                "UPDATE legacy_grid SET status = ?, retired_on = ?, version = version + 1 WHERE id = ?",
                LegacyStatus.RETIRED.name(),
                today(),
                key);
    }

    /** Lets those that have not been given up be registered only; the day on which they were first mapped stays. */
    void orphan(List<Long> legacy) {
        legacy.stream().gather(Gatherers.windowFixed(ROWS)).forEachOrdered(some -> {
            Condition mapped = Condition.all(
                    List.of(Condition.in("id", some), Condition.of("status = ?", LegacyStatus.MAPPED.name())));
            List<Object> parameters = new ArrayList<>(List.of(LegacyStatus.REGISTERED.name()));
            parameters.addAll(mapped.parameters());
            sql.update(
                    "UPDATE legacy_grid SET status = ?, version = version + 1 WHERE " + mapped.sql(),
                    parameters.toArray());
        });
    }

    /** The keys of what is part of some grids on a day, held. */
    List<Long> partOf(List<Long> grids, LocalDate day) {
        Condition wanted = Condition.all(
                List.of(Condition.in("c.grid_id", grids), Period.since(day).overlapping("c")));
        return sql.query(
                "SELECT c.legacy_grid_id FROM grid_consolidation c WHERE " + wanted.sql() + " ORDER BY c.id FOR UPDATE",
                (row, number) -> row.getLong("legacy_grid_id"),
                wanted.parameters().toArray());
    }

    /** Ends all that is part of some grids. */
    void endAll(List<Long> grids, LocalDate day) {
        parts.endAll(Condition.in("grid_id", grids), day);
    }

    /** Lets departments' grids be part of others from a day. */
    void open(Map<Long, Long> grids, LocalDate day) {
        if (grids.isEmpty()) {
            return;
        }
        long first = keys.reserve("grid_consolidation", grids.size());
        List<Object[]> values = new ArrayList<>();
        grids.forEach((legacy, grid) -> values.add(new Object[] {first + values.size(), legacy, grid, day}));
        sql.batchUpdate("""
                INSERT INTO grid_consolidation (id, legacy_grid_id, grid_id, valid_from, version)
                VALUES (?, ?, ?, ?, 0)""", values);
    }

    /** Twice: the first time it may wait for a grid's replacement, whose new rows it does not see before it is done. */
    private void endOf(List<Long> legacy) {
        parts.endAll(Condition.in("legacy_grid_id", legacy), today());
        parts.endAll(Condition.in("legacy_grid_id", legacy), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
