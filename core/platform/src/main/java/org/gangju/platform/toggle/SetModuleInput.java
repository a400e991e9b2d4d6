package org.gangju.platform.toggle;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of the mutation {@code setModule}. */
record SetModuleInput(
        String moduleId,
        String organizationId,
        ModuleDecision decision,
        @Nullable Boolean locked,
        String reason,
        @Nullable Boolean dryRun,
        @Nullable String clientMutationId)
        implements MutationInput {

    boolean locks() {
        return Boolean.TRUE.equals(locked);
    }

    /** Whether the caller only wants to know. */
    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}
