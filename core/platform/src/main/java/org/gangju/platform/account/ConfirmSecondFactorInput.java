package org.gangju.platform.account;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code confirmSecondFactor}.
 *
 * @param code what the telephone shows
 */
record ConfirmSecondFactorInput(String code, @Nullable String clientMutationId) implements MutationInput {}
