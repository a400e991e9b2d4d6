package org.gangju.grid;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangju.history.VersionTable;
import org.gangju.spi.grid.GridKind;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
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
        addGrids(rows);
        addVersions(rows);
    }

    private void addVersions(List<GridRow> rows) {
        sql.batchUpdate("""
                INSERT INTO grid_version
                    (grid_id, valid_from, valid_to, name, level, status, parent_id, path, organization_id)
                VALUES (?, ?, ?, ?, ?, '%s', ?, ?, (SELECT o.id FROM organization o WHERE o.code = ?))""".formatted(GridStatus.ACTIVE), rows, ROWS, (statement, row) -> {
            statement.setLong(1, row.id());
            statement.setObject(2, row.validFrom());
            statement.setObject(3, VersionTable.END);
            statement.setString(4, row.name());
            statement.setString(5, row.level().name());
            statement.setObject(6, row.parentId());
            statement.setString(7, row.path().value());
            statement.setString(8, row.organizationCode());
        });
    }

    private void addGrids(List<GridRow> rows) {
        long scheme = scheme();
        sql.batchUpdate("""
                INSERT INTO grid
                    (id, scheme_id, code, name, level, kind, status, division_code, division_vintage, households,
                     valid_from, parent_id, path, organization_id, organization_path, version)
                VALUES (?, ?, ?, ?, ?, '%s', '%s', ?, ?, ?, ?, ?, ?,
                    (SELECT o.id FROM organization o WHERE o.code = ?),
                    COALESCE((SELECT o.path FROM organization o WHERE o.code = ?), ''), 0)""".formatted(GridKind.BASIC, GridStatus.ACTIVE), rows, ROWS, (statement, row) -> {
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
            statement.setString(12, row.organizationCode());
            statement.setString(13, row.organizationCode());
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

    private Map<String, TreePath> places(List<String> codes, String lock) {
        Condition wanted = Condition.all(List.of(Condition.of("scheme_id = ?", scheme()), Condition.in("code", codes)));
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
