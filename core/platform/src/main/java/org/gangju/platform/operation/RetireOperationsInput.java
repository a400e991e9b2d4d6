package org.gangju.platform.operation;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code retireOperations}. */
record RetireOperationsInput(String version, @Nullable String clientMutationId) implements MutationInput {}
