package org.gangju.platform.client;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code revokeClientSecret}.
 *
 * @param id the secret's id
 */
record RevokeClientSecretInput(String id, @Nullable String clientMutationId) implements MutationInput {}
