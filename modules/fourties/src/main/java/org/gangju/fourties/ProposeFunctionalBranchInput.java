package org.gangju.fourties;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code proposeFunctionalBranch}. */
record ProposeFunctionalBranchInput(
        FunctionalBranchKind kind,
        String organizationId,
        String code,
        String name,
        String shortName,
        String purpose,
        List<String> tags,
        @Nullable String gridId,
        @Nullable Integer capacity,
        String reason,
        @Nullable String clientMutationId)
        implements MutationInput {}
