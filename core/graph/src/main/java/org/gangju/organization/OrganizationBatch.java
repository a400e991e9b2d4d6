package org.gangju.organization;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangju.history.VersionTable;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Loads many organizations at once, in the caller's transaction. */
@Repository
public class OrganizationBatch {

    private static final int ROWS = 1000;

    private final JdbcTemplate sql;

    OrganizationBatch(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Adds the rows, superiors before their subordinates; they have been as they are since nobody knows when. */
    public void add(List<OrganizationRow> rows) {
        addOrganizations(rows);
        addVersions(rows);
    }

    private void addVersions(List<OrganizationRow> rows) {
        sql.batchUpdate("""
                INSERT INTO organization_version
                    (organization_id, valid_from, valid_to, division_code, name, short_name, type, parent_id, path)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, ROWS, (statement, row) -> {
            statement.setLong(1, row.id());
            statement.setObject(2, VersionTable.BEGINNING);
            statement.setObject(3, VersionTable.END);
            statement.setString(4, row.divisionCode());
            statement.setString(5, row.name());
            statement.setString(6, row.shortName());
            statement.setString(7, row.type());
            statement.setObject(8, row.parentId());
            statement.setString(9, row.path().value());
        });
    }

    private void addOrganizations(List<OrganizationRow> rows) {
        sql.batchUpdate("""
                INSERT INTO organization
                    (id, code, division_code, division_vintage, name, short_name, type, parent_id, path, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""", rows, ROWS, (statement, row) -> {
            statement.setLong(1, row.id());
            statement.setString(2, row.code());
            statement.setString(3, row.divisionCode());
            statement.setObject(4, row.divisionVintage());
            statement.setString(5, row.name());
            statement.setString(6, row.shortName());
            statement.setString(7, row.type());
            statement.setObject(8, row.parentId());
            statement.setString(9, row.path().value());
        });
    }

    /** The places of those of at most 1,000 codes that are in the tree already. */
    public Map<String, TreePath> places(List<String> codes) {
        return places(codes, "");
    }

    /** Likewise, and keeps those organizations where they are until the caller's transaction ends. */
    public Map<String, TreePath> hold(List<String> codes) {
        return places(codes, " FOR UPDATE");
    }

    /** Whether there is no organization at all. */
    public boolean empty() {
        return sql.query("SELECT 1 FROM organization LIMIT 1", (row, number) -> 1)
                .isEmpty();
    }

    private Map<String, TreePath> places(List<String> codes, String lock) {
        Condition wanted = Condition.in("code", codes);
        return sql
                .query(
                        "SELECT code, path FROM organization WHERE " + wanted.sql() + lock,
                        (row, number) -> Map.entry(row.getString("code"), new TreePath(row.getString("path"))),
                        wanted.parameters().toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
