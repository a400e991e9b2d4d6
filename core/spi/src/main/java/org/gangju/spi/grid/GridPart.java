package org.gangju.spi.grid;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One of the grids that a grid is split into. It takes the level, the kind and the parent of the one that is split.
 *
 * @param code unique in the scheme
 * @param name 1 to 200 characters
 * @param households how many households it has, where somebody counted
 * @param childIds the global ids of the grids inside that become its own
 * @param keepsAssignments whether assignments and links go on for it: true for exactly one part
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record GridPart(
        String code, String name, @Nullable Integer households, List<String> childIds, boolean keepsAssignments) {}
