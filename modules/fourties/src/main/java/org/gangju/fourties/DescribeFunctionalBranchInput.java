package org.gangju.fourties;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code describeFunctionalBranch}. */
record DescribeFunctionalBranchInput(
        String id,
        String purpose,
        List<String> tags,
        @Nullable String gridId,
        @Nullable Integer capacity,
        @Nullable Integer version,
        @Nullable String clientMutationId)
        implements MutationInput {}
