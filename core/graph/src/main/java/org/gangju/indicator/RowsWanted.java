package org.gangju.indicator;

import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.page.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Which of the rows behind a number are asked for.
 *
 * @param fulfilled only those that count above the line, or only the others; null for all
 * @param group only those of the group with this key; null for all
 */
record RowsWanted(@Nullable Boolean fulfilled, @Nullable String group) {

    /** All of them. */
    static final RowsWanted ALL = new RowsWanted(null, null);

    /** The same in the database's words; an indicator without groups has no rows in any. */
    Condition of(IndicatorCount count) {
        List<Condition> parts = new ArrayList<>();
        parts.add(count.counted());
        if (fulfilled != null) {
            parts.add(new Condition(
                    fulfilled(count) + " = " + (fulfilled ? 1 : 0),
                    count.fulfilled().parameters()));
        }
        if (group != null) {
            parts.add(count.group() == null ? Condition.any(List.of()) : Condition.of(count.group() + " = ?", group));
        }
        return Condition.all(parts);
    }

    /** 1 for a row that counts above the line, 0 for any other: unlike a condition never unknown. */
    static String fulfilled(IndicatorCount count) {
        return "CASE WHEN " + count.fulfilled().sql() + " THEN 1 ELSE 0 END";
    }
}
