package org.gangju.spi.period;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many rows at once that hold from one day to another, in a table with the columns {@code valid_from}, {@code valid_to} and
 * {@code version}: closed, never deleted. Called in the transaction of a change, past its persistence context: what that has
 * of the rows is flushed before, and not used any more.
 *
 * @param sql the database
 * @param table the table
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DatedTable(JdbcClient sql, String table) {

    /**
     * Ends those of some rows that hold on the day or later, in one statement. What has not begun by the day ends on its own
     * first day, so that it never holds; what has ended stays as it is (domain.md, invariant 10).
     *
     * @param which the rows, by columns without an alias
     * @return how many have been ended
     */
    public int endAll(Condition which, LocalDate day) {
        Condition open = open(which, day);
        return sql.sql("UPDATE " + table + " SET valid_to = CASE WHEN valid_from > ? THEN valid_from ELSE ? END,"
                        + " version = version + 1 WHERE " + open.sql())
                .params(day, day)
                .params(open.parameters())
                .update();
    }

    /**
     * How many of some rows hold on the day or later.
     *
     * @param which the rows, by columns without an alias
     */
    public int countOpen(Condition which, LocalDate day) {
        Condition open = open(which, day);
        return sql.sql("SELECT COUNT(*) FROM " + table + " WHERE " + open.sql())
                .params(open.parameters())
                .query(Integer.class)
                .single();
    }

    private Condition open(Condition which, LocalDate day) {
        return Condition.all(List.of(which, Period.since(day).overlapping(table)));
    }
}
