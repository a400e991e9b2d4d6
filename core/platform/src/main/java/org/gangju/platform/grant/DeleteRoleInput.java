package org.gangju.platform.grant;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code deleteRole}. */
record DeleteRoleInput(String code, @Nullable String clientMutationId) implements MutationInput {}
