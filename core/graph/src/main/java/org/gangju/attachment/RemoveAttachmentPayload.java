package org.gangju.attachment;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What {@code removeAttachment} answers. */
record RemoveAttachmentPayload(
        @Nullable String removedId,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
