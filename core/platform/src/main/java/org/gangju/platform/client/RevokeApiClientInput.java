package org.gangju.platform.client;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code revokeApiClient}.
 *
 * @param id the client's global id
 */
record RevokeApiClientInput(String id, @Nullable String clientMutationId) implements MutationInput {}
