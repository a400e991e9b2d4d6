package org.gangju.sample.cinema;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code openScreens}. */
record OpenScreensInput(
        String organizationId, int screens, @Nullable String clientMutationId) implements MutationInput {}
