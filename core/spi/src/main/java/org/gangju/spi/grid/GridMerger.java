package org.gangju.spi.grid;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Grids that become one. It takes the level, the kind and the parent of the first.
 *
 * @param ids the global ids of the grids, the one first whose chiefs stay
 * @param code the successor's code, unique in the scheme
 * @param name the successor's name, 1 to 200 characters
 * @param households how many households the successor has, where somebody counted
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record GridMerger(
        List<String> ids,
        String code,
        String name,
        @Nullable Integer households) {}
