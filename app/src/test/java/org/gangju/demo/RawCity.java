package org.gangju.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whole tables, read with plain selects and once each. */
public final class RawCity {

    private final JdbcTemplate sql;
    private final Map<String, List<RawRow>> tables = new HashMap<>();

    public RawCity(JdbcTemplate sql) {
        this.sql = sql;
    }

    public List<RawRow> all(String table) {
        return tables.computeIfAbsent(
                table,
                name -> sql.queryForList("SELECT * FROM " + name).stream()
                        .map(RawCity::row)
                        .toList());
    }

    public Stream<RawRow> rows(String table) {
        return all(table).stream();
    }

    private static RawRow row(Map<String, Object> columns) {
        Map<String, @Nullable Object> values = new HashMap<>();
        columns.forEach((name, value) -> values.put(name.toLowerCase(Locale.ROOT), value));
        return new RawRow(values);
    }
}
