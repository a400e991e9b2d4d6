package org.gangju.spi.indicator;

import java.util.List;
import org.apiguardian.api.API;
import org.gangju.spi.page.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Which rows an indicator counts. Each row counts once, for the organization whose place it holds and for all above.
 *
 * @param rows a table or a subquery with its alias, and joins that multiply no row
 * @param parameters what fills the question marks of the rows
 * @param place the column with the organization's place on the day that is asked for
 * @param counted which rows count at all
 * @param fulfilled which of them count above the line too
 * @param group a column or expression with the key of each row's group; null for an indicator without groups
 * @param subject what a row is; null for rows that only count
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record IndicatorCount(
        String rows,
        List<Object> parameters,
        String place,
        Condition counted,
        Condition fulfilled,
        @Nullable String group,
        @Nullable IndicatorSubject subject) {

    public IndicatorCount {
        parameters = List.copyOf(parameters);
    }

    /** Rows that only count, and take no parameters of their own. */
    public IndicatorCount(String rows, String place, Condition counted, Condition fulfilled, @Nullable String group) {
        this(rows, List.of(), place, counted, fulfilled, group, null);
    }

    /** The same rows, each of which is an object of this type with the key in this column. */
    public IndicatorCount identifiedBy(String typeName, String key) {
        return new IndicatorCount(
                rows, parameters, place, counted, fulfilled, group, new IndicatorSubject(typeName, key));
    }
}
