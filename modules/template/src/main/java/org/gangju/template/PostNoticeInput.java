package org.gangju.template;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code postNotice}. */
record PostNoticeInput(
        String organizationId, String text, @Nullable String clientMutationId) implements MutationInput {}
