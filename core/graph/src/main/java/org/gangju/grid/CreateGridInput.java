package org.gangju.grid;

import org.gangju.spi.command.MutationInput;
import org.gangju.spi.grid.GridKind;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.NewGrid;
import org.jspecify.annotations.Nullable;

/** The input of {@code createGrid}. */
record CreateGridInput(
        String scheme,
        String code,
        String name,
        GridLevel level,
        GridKind kind,
        @Nullable Integer households,
        boolean draft,
        @Nullable String parentId,
        @Nullable String clientMutationId)
        implements MutationInput {

    NewGrid wanted() {
        return new NewGrid(scheme, code, name, level, kind, households, draft, parentId);
    }
}
