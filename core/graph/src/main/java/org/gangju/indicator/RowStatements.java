package org.gangju.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorSubject;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Row;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows that an indicator counts, by their organizations in the tree's order and then by key. */
@Component
class RowStatements {

    private final JdbcClient sql;

    RowStatements(JdbcClient sql) {
        this.sql = sql;
    }

    /** The rows of a page and one more where there are more, in the order that the page is read in. */
    List<Row<IndicatorRow>> page(
            IndicatorCount count, RowsWanted wanted, Condition within, LocalDate day, PageRequest page) {
        Condition behind = behind(count, page.position(), page.backwards());
        String direction = page.backwards() ? " DESC" : "";
        Condition rows = Condition.all(List.of(within, wanted.of(count), behind));
        return sql.sql("""
                        SELECT %s AS row_key, %s AS row_place, %s AS row_fulfilled, %s AS row_group FROM %s WHERE %s
                        ORDER BY row_place%s, row_key%7$s LIMIT %d""".formatted(
                                subject(count).key(),
                                count.place(),
                                RowsWanted.fulfilled(count),
                                Objects.requireNonNullElse(count.group(), "NULL"),
                                count.rows(),
                                rows.sql(),
                                direction,
                                page.size() + 1))
                .params(count.fulfilled().parameters())
                .params(count.parameters())
                .params(rows.parameters())
                .query((row, number) -> read(row, subject(count).typeName(), day))
                .list();
    }

    /** How many rows all pages have. */
    int total(IndicatorCount count, RowsWanted wanted, Condition within) {
        Condition rows = Condition.all(List.of(within, wanted.of(count)));
        return sql.sql("SELECT COUNT(*) FROM " + count.rows() + " WHERE " + rows.sql())
                .params(count.parameters())
                .params(rows.parameters())
                .query(Integer.class)
                .single();
    }

    private static Condition behind(IndicatorCount count, @Nullable List<String> position, boolean backwards) {
        if (position == null) {
            return Condition.all(List.of());
        }
        String place = position.getFirst();
        String beyond = backwards ? " < ?" : " > ?";
        Condition sameButBeyond = Condition.of(
                count.place() + " = ? AND " + subject(count).key() + beyond, place, key(position, backwards));
        return Condition.any(List.of(Condition.of(count.place() + beyond, place), sameButBeyond));
    }

    /** A cursor of an older release may carry other keys than the list is ordered by now. */
    private static long key(List<String> position, boolean backwards) {
        try {
            return Long.parseLong(position.get(1));
        } catch (NumberFormatException | IndexOutOfBoundsException outdated) {
            throw new CodedException(ErrorCode.BAD_INPUT, "cursor", backwards ? "before" : "after");
        }
    }

    private static IndicatorSubject subject(IndicatorCount count) {
        return Objects.requireNonNull(count.subject(), "The rows of an indicator do not say what they are");
    }

    private static Row<IndicatorRow> read(ResultSet row, String typeName, LocalDate day) throws SQLException {
        long key = row.getLong("row_key");
        String place = row.getString("row_place");
        IndicatorRow read = new IndicatorRow(
                new NodeId(typeName, key),
                new TreePath(place).id(),
                row.getInt("row_fulfilled") == 1,
                row.getString("row_group"),
                day);
        return new Row<>(read, List.of(place, String.valueOf(key)));
    }
}
