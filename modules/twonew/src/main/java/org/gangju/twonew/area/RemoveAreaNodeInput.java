package org.gangju.twonew.area;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code removeAreaNode}. */
record RemoveAreaNodeInput(
        String areaId, String organizationId, @Nullable String clientMutationId) implements MutationInput {}
