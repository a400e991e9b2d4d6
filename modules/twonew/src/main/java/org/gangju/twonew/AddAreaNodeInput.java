package org.gangju.twonew;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code addAreaNode}. */
record AddAreaNodeInput(
        String areaId,
        String organizationId,
        AreaNodeKind kind,
        @Nullable String clientMutationId) implements MutationInput {}
