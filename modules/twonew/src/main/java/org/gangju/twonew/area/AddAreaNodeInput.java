package org.gangju.twonew.area;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code addAreaNode}. */
public record AddAreaNodeInput(
        String areaId,
        String organizationId,
        AreaNodeKind kind,
        @Nullable String clientMutationId) implements MutationInput {}
