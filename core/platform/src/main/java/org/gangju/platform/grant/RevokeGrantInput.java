package org.gangju.platform.grant;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code revokeGrant}. */
record RevokeGrantInput(
        String id, @Nullable String reason, @Nullable String clientMutationId) implements MutationInput {}
