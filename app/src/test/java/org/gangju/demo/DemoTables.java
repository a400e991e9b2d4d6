package org.gangju.demo;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the demo writes, read past the application, and taken away again. */
final class DemoTables {

    private final JdbcTemplate sql;

    DemoTables(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Leaves the imported divisions as if nothing had ever been made below them. */
    void empty() {
        DemoTable[] made = DemoTable.values();
        for (int index = made.length - 1; index >= 0; index--) {
            sql.update("DELETE FROM " + made[index].key());
        }
        sql.update("DELETE FROM grid_successor");
        sql.update("DELETE FROM member");
        sql.update("DELETE FROM demo_fill");
        emptyTree("organization");
        emptyTree("grid");
        List.of("organization", "grid", "member").forEach(this::freeKeys);
        Stream.of(made).filter(DemoTable::hasKey).map(DemoTable::key).forEach(this::freeKeys);
    }

    long count(String table, String condition) {
        String query = "SELECT COUNT(*) FROM %s WHERE %s".formatted(table, condition);
        return Objects.requireNonNull(sql.queryForObject(query, Long.class));
    }

    /** Every row with the names and values of its columns. */
    List<String> rows(String table) {
        return sql.queryForList("SELECT * FROM " + table + " ORDER BY 1, 2").stream()
                .map(Object::toString)
                .toList();
    }

    /** From the leaves up, as children point to their parents. */
    private void emptyTree(String table) {
        sql.update("DELETE FROM %1$s_version WHERE %1$s_id IN (SELECT id FROM %1$s WHERE division_code IS NULL)"
                .formatted(table));
        Integer longest = sql.queryForObject("SELECT MAX(CHAR_LENGTH(path)) FROM " + table, Integer.class);
        for (int length = Objects.requireNonNull(longest); length > 0; length--) {
            sql.update("DELETE FROM %s WHERE division_code IS NULL AND CHAR_LENGTH(path) = ?".formatted(table), length);
        }
    }

    private void freeKeys(String table) {
        Long last = sql.queryForObject("SELECT COALESCE(MAX(id), 0) FROM " + table, Long.class);
        sql.update("UPDATE id_block SET next_id = ? WHERE name = ?", Objects.requireNonNull(last) + 1, table);
    }
}
