package org.gangju.consolidation;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code mapLegacyGrids}. */
record MapLegacyGridsInput(
        List<LegacyMapping> rows, @Nullable String clientMutationId) implements MutationInput {}
