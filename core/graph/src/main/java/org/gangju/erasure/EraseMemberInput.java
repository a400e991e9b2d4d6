package org.gangju.erasure;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code eraseMember}. */
record EraseMemberInput(
        String id,
        String reason,
        @Nullable Integer version,
        @Nullable Boolean dryRun,
        @Nullable String clientMutationId)
        implements MutationInput {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}
