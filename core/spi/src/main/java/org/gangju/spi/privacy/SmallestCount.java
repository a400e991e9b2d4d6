package org.gangju.spi.privacy;

import java.util.List;
import org.apiguardian.api.API;
import org.gangju.spi.page.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Which counts of people are told to who may not list those people ({@code gangju.privacy.smallest-count}). Provided by the
 * core graph; safe for any thread.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface SmallestCount {

    /** The smallest count that is told, 1 to 1,000; 1 for all. */
    int smallestCount();

    /**
     * A count as it is told; null for a small one.
     *
     * @param listed whether the caller may list the people, who is told every count
     */
    default @Nullable Integer told(int count, boolean listed) {
        return listed || count >= smallestCount() ? count : null;
    }

    /**
     * The rows that count at least so many people, for a filter that tells no small count: one that the caller is not told
     * counts as none.
     *
     * @param column the column with the count
     * @param listed the rows whose people the caller may list
     */
    default Condition atLeast(String column, int fewest, Condition listed) {
        Condition told = Condition.of(column + " >= ?", Math.max(fewest, smallestCount()));
        return Condition.any(List.of(told, Condition.all(List.of(Condition.of(column + " >= ?", fewest), listed))));
    }
}
