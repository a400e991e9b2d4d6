package org.gangju.spi.indicator;

import org.apiguardian.api.API;
import org.gangju.spi.page.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Which rows an indicator counts. Each row counts once, for the organization whose place it holds and for all above.
 *
 * @param rows a table or a subquery with its alias, and joins that multiply no row
 * @param place the column with the organization's place on the day that is asked for
 * @param counted which rows count at all
 * @param fulfilled which of them count above the line too
 * @param group a column or expression with the key of each row's group; null for an indicator without groups
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record IndicatorCount(
        String rows,
        String place,
        Condition counted,
        Condition fulfilled,
        @Nullable String group) {}
