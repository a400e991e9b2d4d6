package org.gangju.platform.account;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code endSession}.
 *
 * @param id the session's id
 */
record EndSessionInput(String id, @Nullable String clientMutationId) implements MutationInput {}
