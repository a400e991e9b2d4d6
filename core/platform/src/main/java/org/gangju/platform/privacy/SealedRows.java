package org.gangju.platform.privacy;

import java.util.List;
import org.gangju.platform.transaction.Attempts;
import org.gangju.spi.privacy.SealedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** The rows of sealed columns, in pages by primary key. */
@Repository
class SealedRows {

    /** So many rows are in memory, and held by one transaction, at once. */
    static final int PAGE = 500;

    private final JdbcOperations sql;
    private final Attempts attempts;

    SealedRows(JdbcOperations sql, Attempts attempts) {
        this.sql = sql;
        this.attempts = attempts;
    }

    /** The next rows with a text. */
    List<SealedRow> after(@Nullable Object key, SealedColumn column) {
        String rows = "SELECT %1$s, %2$s FROM %3$s WHERE %2$s IS NOT NULL%4$s ORDER BY %1$s LIMIT %5$d"
                .formatted(column.key(), column.column(), column.table(), key == null ? "" : restOf(column), PAGE);
        Object[] parameters = key == null ? new Object[0] : new Object[] {key};
        return sql.query(rows, (row, number) -> new SealedRow(row.getObject(1), row.getString(2)), parameters);
    }

    /** Replaces texts in a transaction of its own; a row that somebody has changed meanwhile keeps what it was given. */
    long replace(List<Resealed> rows, SealedColumn column) {
        String update = "UPDATE %1$s SET %2$s = ? WHERE %3$s = ? AND %2$s = ?"
                .formatted(column.table(), column.column(), column.key());
        List<Object[]> parameters = rows.stream()
                .map(row -> new Object[] {
                    row.text(), row.former().key(), row.former().text()
                })
                .toList();
        return rows.isEmpty() ? 0 : attempts.run(() -> changed(sql.batchUpdate(update, parameters)));
    }

    private static String restOf(SealedColumn column) {
        return " AND %s > ?".formatted(column.key());
    }

    private static long changed(int... counts) {
        long changed = 0;
        for (int count : counts) {
            changed += Math.max(count, 0);
        }
        return changed;
    }
}
