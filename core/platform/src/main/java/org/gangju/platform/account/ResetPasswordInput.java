package org.gangju.platform.account;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code resetPassword}.
 *
 * @param id the account's global id
 */
record ResetPasswordInput(String id, @Nullable String clientMutationId) implements MutationInput {}
