package org.gangju.partygroup;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code renamePartyGroup}. */
record RenamePartyGroupInput(
        String id,
        String name,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
