package org.gangju.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Grids that are replaced by others.
 *
 * @param retired the grids that are in force no more
 * @param successors those that take their place
 * @param heir the successor that takes over what hung on them
 * @param moves where what was inside them hangs from now on
 * @param kind how it came about
 */
record Replacement(
        List<Grid> retired, List<Grid> successors, @Nullable Grid heir, Rehanging moves, SuccessionKind kind) {}
