package org.gangju.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.gangju.history.VersionTable;
import org.gangju.spi.grid.GridKind;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Loads many grids of the default scheme at once, in the caller's transaction. */
@Repository
public class GridBatch {

    private static final int ROWS = 1000;

    private final JdbcTemplate sql;
    private final GridSchemes schemes;

    GridBatch(JdbcTemplate sql, GridSchemes schemes) {
        this.sql = sql;
        this.schemes = schemes;
    }

    /** Adds the rows, parents before what is inside them. */
    public void add(List<GridRow> rows) {
        Map<String, TreePath> organizations = organizations(rows);
        addGrids(rows, organizations);
        addVersions(rows, organizations);
    }

    /** Asked for once: MariaDB answers a query within a row of a bulk insert for the first row alone. */
    private Map<String, TreePath> organizations(List<GridRow> rows) {
        Map<String, TreePath> places = new HashMap<>();
        rows.stream()
                .flatMap(row -> Stream.ofNullable(row.organizationCode()))
                .distinct()
                .gather(Gatherers.windowFixed(ROWS))
                .forEachOrdered(codes -> {
                    Condition wanted = Condition.in("code", codes);
                    sql.query(
                            "SELECT code, path FROM organization WHERE " + wanted.sql(),
                            row -> {
                                places.put(row.getString("code"), new TreePath(row.getString("path")));
                            },
                            wanted.parameters().toArray());
                });
        return places;
    }

    private static @Nullable TreePath organization(GridRow row, Map<String, TreePath> organizations) {
        return row.organizationCode() == null ? null : organizations.get(row.organizationCode());
    }

    private void addVersions(List<GridRow> rows, Map<String, TreePath> organizations) {
        sql.batchUpdate("""
                INSERT INTO grid_version
                    (grid_id, valid_from, valid_to, name, level, status, parent_id, path, organization_id)
                VALUES (?, ?, ?, ?, ?, '%s', ?, ?, ?)""".formatted(GridStatus.ACTIVE), rows, ROWS, (statement, row) -> {
            statement.setLong(1, row.id());
            statement.setObject(2, row.validFrom());
            statement.setObject(3, VersionTable.END);
            statement.setString(4, row.name());
            statement.setString(5, row.level().name());
            statement.setObject(6, row.parentId());
            statement.setString(7, row.path().value());
            TreePath organization = organization(row, organizations);
            statement.setObject(8, organization == null ? null : organization.id());
        });
    }

    private void addGrids(List<GridRow> rows, Map<String, TreePath> organizations) {
        long scheme = scheme();
        sql.batchUpdate("""
                INSERT INTO grid
                    (id, scheme_id, code, name, level, kind, status, division_code, division_vintage, households,
                     valid_from, parent_id, path, organization_id, organization_path, version)
                VALUES (?, ?, ?, ?, ?, '%s', '%s', ?, ?, ?, ?, ?, ?, ?, ?, 0)""".formatted(GridKind.BASIC, GridStatus.ACTIVE), rows, ROWS, (statement, row) -> {
            statement.setLong(1, row.id());
            statement.setLong(2, scheme);
            statement.setString(3, row.code());
            statement.setString(4, row.name());
            statement.setString(5, row.level().name());
            statement.setString(6, row.divisionCode());
            statement.setObject(7, row.divisionVintage());
            statement.setObject(8, row.households());
            statement.setObject(9, row.validFrom());
            statement.setObject(10, row.parentId());
            statement.setString(11, row.path().value());
            TreePath organization = organization(row, organizations);
            statement.setObject(12, organization == null ? null : organization.id());
            statement.setString(13, (organization == null ? TreePath.aboveAll() : organization).value());
        });
    }

    /** The places of those of at most 1,000 codes that are in the net already. */
    public Map<String, TreePath> places(List<String> codes) {
        return places(codes, "");
    }

    /** Likewise, and keeps those grids where they are until the caller's transaction ends. */
    public Map<String, TreePath> hold(List<String> codes) {
        return places(codes, " FOR UPDATE");
    }

    /** Those of at most 1,000 codes that are in force, held likewise. */
    public Map<String, TreePath> holdInForce(List<String> codes) {
        return places(
                Condition.all(
                        List.of(Condition.in("code", codes), Condition.of("status = ?", GridStatus.ACTIVE.name()))),
                " FOR UPDATE");
    }

    private Map<String, TreePath> places(List<String> codes, String lock) {
        return places(Condition.in("code", codes), lock);
    }

    private Map<String, TreePath> places(Condition chosen, String lock) {
        Condition wanted = Condition.all(List.of(Condition.of("scheme_id = ?", scheme()), chosen));
        return sql
                .query(
                        "SELECT code, path FROM grid WHERE " + wanted.sql() + lock,
                        (row, number) -> Map.entry(row.getString("code"), new TreePath(row.getString("path"))),
                        wanted.parameters().toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long scheme() {
        return schemes.byCode(GridScheme.DEFAULT).getFirst().key();
    }
}
