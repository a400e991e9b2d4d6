package org.gangju.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gangju.spi.node.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows on their way into the database, a thousand at a time, in the transaction and on the thread of their maker. */
final class DemoRows {

    private static final int ROWS = 1000;

    private final JdbcTemplate sql;
    private final Keys keys;
    private final Map<DemoTable, List<@Nullable Object[]>> waiting = new EnumMap<>(DemoTable.class);
    private final Map<DemoTable, KeyRange> reserved = new EnumMap<>(DemoTable.class);
    private int count;

    DemoRows(JdbcTemplate sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /** The key of one more row. */
    long key(DemoTable table) {
        KeyRange range = reserved.get(table);
        if (range == null || range.isUsedUp()) {
            range = KeyRange.of(keys, table.key(), ROWS);
            reserved.put(table, range);
        }
        return range.next();
    }

    /**
     * Adds a row after those that it refers to.
     *
     * @param values of all columns in their order, but the version, which is 0
     */
    void add(DemoTable table, @Nullable Object... values) {
        waiting.computeIfAbsent(table, none -> new ArrayList<>()).add(values);
        count++;
        if (count == ROWS) {
            flush();
        }
    }

    /** Writes what is waiting. */
    void flush() {
        waiting.forEach((table, rows) -> sql.batchUpdate(table.insert(), rows, ROWS, (statement, row) -> {
            for (int index = 0; index < row.length; index++) {
                statement.setObject(index + 1, row[index]);
            }
        }));
        waiting.clear();
        count = 0;
    }
}
