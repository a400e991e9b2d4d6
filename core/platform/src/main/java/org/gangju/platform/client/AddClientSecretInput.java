package org.gangju.platform.client;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code addClientSecret}.
 *
 * @param id the client's global id
 * @param expiresOn the secret's last day; null without one
 */
record AddClientSecretInput(
        String id, @Nullable LocalDate expiresOn, @Nullable String clientMutationId) implements MutationInput {}
