package org.gangju.change;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code proposeEstablishment}. */
record ProposeEstablishmentInput(
        String superiorId,
        String code,
        String name,
        String shortName,
        String type,
        @Nullable List<String> memberIds,
        String reason,
        @Nullable String clientMutationId)
        implements MutationInput {}
