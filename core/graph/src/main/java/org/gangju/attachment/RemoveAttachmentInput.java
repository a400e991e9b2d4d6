package org.gangju.attachment;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code removeAttachment}. */
record RemoveAttachmentInput(
        String id, @Nullable String reason, @Nullable String clientMutationId) implements MutationInput {}
