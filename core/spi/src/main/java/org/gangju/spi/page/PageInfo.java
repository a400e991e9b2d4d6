package org.gangju.spi.page;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list.
 *
 * @param hasNextPage whether rows follow
 * @param hasPreviousPage whether rows come before
 * @param startCursor the first row's cursor; null on an empty page
 * @param endCursor the last row's cursor; null on an empty page
 */
@API(status = API.Status.STABLE, since = "0.1")
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable Cursor startCursor,
        @Nullable Cursor endCursor) {

    static PageInfo of(List<? extends Edge<?>> edges, boolean next, boolean previous) {
        if (edges.isEmpty()) {
            return new PageInfo(next, previous, null, null);
        }
        return new PageInfo(
                next, previous, edges.getFirst().cursor(), edges.getLast().cursor());
    }
}
