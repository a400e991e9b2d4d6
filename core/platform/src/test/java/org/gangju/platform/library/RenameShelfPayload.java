package org.gangju.platform.library;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The renamed shelf, or why it is not renamed. */
public record RenameShelfPayload(
        @Nullable ShelfView shelf,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
