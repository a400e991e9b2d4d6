package org.gangju.consolidation;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code registerLegacyGrids}. */
record RegisterLegacyGridsInput(
        String organizationId,
        LegacyDepartment department,
        List<NewLegacyGrid> rows,
        @Nullable String clientMutationId) implements MutationInput {}
