package org.gangju.spi.page;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What {@code first}, {@code after}, {@code last} and {@code before} of one connection field ask for, checked against
 * the limits. Resolvers take it as an argument; equal requests can be loaded together.
 *
 * @param size how many edges, 0 to 200
 * @param backwards whether the page ends at {@code position} instead of starting behind it
 * @param position the sort keys of the row beside the page, or null at an end of the list
 * @param counted whether {@code totalCount} is selected
 * @param seal makes the cursors of this field
 */
@API(status = API.Status.STABLE, since = "0.1")
public record PageRequest(
        int size, boolean backwards, @Nullable List<String> position, boolean counted, CursorSeal seal) {

    /** The largest page. */
    public static final int MAXIMUM = 200;

    /** The page without {@code first} or {@code last}. */
    public static final int DEFAULT = 20;
}
