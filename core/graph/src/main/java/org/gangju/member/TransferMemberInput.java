package org.gangju.member;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code transferMember}. */
record TransferMemberInput(
        String id,
        String organizationId,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
