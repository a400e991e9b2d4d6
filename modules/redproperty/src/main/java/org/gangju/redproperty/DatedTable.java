package org.gangju.redproperty;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows that hold from one day to another, in a table with the columns {@code valid_from}, {@code valid_to} and {@code version}:
 * closed, never deleted.
 *
 * @param sql the database
 * @param table the table
 */
record DatedTable(JdbcClient sql, String table) {

    /**
     * Ends those of some rows that hold on the day or later, in one statement. What has not begun by the day ends on its own
     * first day, so that it never holds.
     *
     * @param which the rows, by columns without an alias
     */
    int endAll(Condition which, LocalDate day) {
        Condition ended = Condition.all(List.of(which, Period.since(day).overlapping(table)));
        return sql.sql("UPDATE " + table + " SET valid_to = CASE WHEN valid_from > ? THEN valid_from ELSE ? END,"
                        + " version = version + 1 WHERE " + ended.sql())
                .params(day, day)
                .params(ended.parameters())
                .update();
    }

    /** How many of some rows hold on the day or later. */
    int open(Condition which, LocalDate day) {
        Condition open = Condition.all(List.of(which, Period.since(day).overlapping(table)));
        return sql.sql("SELECT COUNT(*) FROM " + table + " WHERE " + open.sql())
                .params(open.parameters())
                .query(Integer.class)
                .single();
    }
}
