package org.gangju.spi.grid;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A grid to be drawn.
 *
 * @param scheme the code of the scheme
 * @param code unique in the scheme, 1 to 64 letters, digits, dots, dashes or underscores
 * @param name 1 to 200 characters
 * @param level later in the scheme than the parent's
 * @param kind whom it serves
 * @param households how many households it has, where somebody counted
 * @param draft whether it waits to be activated
 * @param parentId the global id of the grid around it; null for a root, which only a caller over the whole tree draws
 */
@API(status = API.Status.STABLE, since = "0.1")
public record NewGrid(
        String scheme,
        String code,
        String name,
        GridLevel level,
        GridKind kind,
        @Nullable Integer households,
        boolean draft,
        @Nullable String parentId) {}
