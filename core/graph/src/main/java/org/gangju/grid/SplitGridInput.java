package org.gangju.grid;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.grid.GridPart;
import org.jspecify.annotations.Nullable;

/** The input of {@code splitGrid}. */
record SplitGridInput(
        String id,
        List<GridPart> parts,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
