package org.gangju.platform.account;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code enrolSecondFactor}.
 *
 * @param password the caller's present one
 */
record EnrolSecondFactorInput(String password, @Nullable String clientMutationId) implements MutationInput {}
