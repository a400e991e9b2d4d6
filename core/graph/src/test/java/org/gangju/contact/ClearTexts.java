package org.gangju.contact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks through all texts of the database, as somebody does who has stolen it.
 *
 * @param database where they are
 */
record ClearTexts(JdbcClient database) {

    /** What the names of all types of texts have in common, on H2 and MariaDB. */
    private static final Pattern TEXT = Pattern.compile("(?i).*(char|text|clob|json|enum|uuid).*");

    /** The columns, written {@code table.column}, that hold this text somewhere. */
    List<String> columnsWith(String text) {
        return columns().stream()
                .filter(column -> rowsWith(text, column) > 0)
                .map(column -> column.getKey() + "." + column.getValue())
                .toList();
    }

    private List<Map.Entry<String, String>> columns() {
        return database
                .sql("""
                        SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c
                        JOIN information_schema.tables t
                        ON t.table_name = c.table_name AND t.table_schema = c.table_schema
                        WHERE t.table_type = 'BASE TABLE' AND t.table_name NOT LIKE 'flyway%' AND LOWER(c.table_schema) IN (LOWER(SCHEMA()), 'public')""")
                .query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(column -> TEXT.matcher(column.get(2)).matches())
                .map(column -> Map.entry(
                        column.get(0).toLowerCase(Locale.ROOT), column.get(1).toLowerCase(Locale.ROOT)))
                .toList();
    }

    private long rowsWith(String text, Map.Entry<String, String> column) {
        return database.sql("SELECT COUNT(*) FROM %s WHERE %s LIKE ?".formatted(column.getKey(), column.getValue()))
                .param("%" + text + "%")
                .query(Long.class)
                .single();
    }
}
