package org.gangju.member;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code renameMember}. */
record RenameMemberInput(
        String id,
        String displayName,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
