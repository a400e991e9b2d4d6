package org.gangju.history;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the states of a tree's nodes: one row for each node and stretch of days on which nothing of it changed. Of several
 * changes on one day the last one stands for that day, and for the days that follow.
 *
 * <p>Everything is called in the transaction of a change that holds the node's row, and after the change is flushed.
 *
 * @param table where the states are kept
 * @param key its column with the node's id
 * @param nodes the table of the nodes as they are now
 * @param columns what is kept: columns of both tables, the path among them
 */
public record VersionTable(String table, String key, String nodes, List<String> columns) {

    /** The first day of what has no recorded beginning. */
    public static final LocalDate BEGINNING = LocalDate.of(1000, 1, 1);

    /** The end of what is so to this day. */
    public static final LocalDate END = LocalDate.of(9999, 12, 31);

    /** Keeps the state of one node from this day on. */
    public void keep(long id, LocalDate day, JdbcClient sql) {
        keep(Condition.of(key + " = ?", id), Condition.of("id = ?", id), day, sql);
    }

    /** Keeps the states of all nodes of a subtree that has moved, from this day on. */
    public void keep(TreePath from, TreePath to, LocalDate day, JdbcClient sql) {
        keep(Condition.within("path", from), Condition.within("path", to), day, sql);
    }

    /**
     * Rows of this table that hold on a day, as a condition on an alias. The day stands in the text, so that the condition
     * fits into the table of a query.
     */
    public static String on(String alias, LocalDate day) {
        return "%1$s.valid_from <= DATE '%2$s' AND %1$s.valid_to > DATE '%2$s'".formatted(alias, day);
    }

    /**
     * Keeps the states of some nodes from this day on, in three statements.
     *
     * @param versions the rows of this table that hold to this day for these nodes
     * @param present the nodes as they are now
     */
    public void keep(Condition versions, Condition present, LocalDate day, JdbcClient sql) {
        Condition current = Condition.all(List.of(versions, Condition.of("valid_to = ?", END)));
        change("UPDATE " + table + " SET valid_to = ? WHERE valid_from < ? AND ", List.of(day, day), current, sql);
        change("DELETE FROM " + table + " WHERE ", List.of(), current, sql);
        String kept = String.join(", ", columns);
        change(
                "INSERT INTO %1$s (%2$s, valid_from, valid_to, %3$s) SELECT id, ?, ?, %3$s FROM %4$s WHERE "
                        .formatted(table, key, kept, nodes),
                List.of(day, END),
                present,
                sql);
    }

    private static void change(String statement, List<Object> parameters, Condition condition, JdbcClient sql) {
        sql.sql(statement + condition.sql())
                .params(parameters)
                .params(condition.parameters())
                .update();
    }
}
