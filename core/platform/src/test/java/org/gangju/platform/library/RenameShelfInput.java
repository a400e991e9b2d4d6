package org.gangju.platform.library;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** A shelf's new name. */
public record RenameShelfInput(
        String id, String name, @Nullable String clientMutationId) implements MutationInput {}
