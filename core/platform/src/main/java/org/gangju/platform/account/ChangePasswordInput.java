package org.gangju.platform.account;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code changePassword}.
 *
 * @param password the present one
 * @param newPassword the one to come
 */
record ChangePasswordInput(
        String password, String newPassword, @Nullable String clientMutationId) implements MutationInput {}
