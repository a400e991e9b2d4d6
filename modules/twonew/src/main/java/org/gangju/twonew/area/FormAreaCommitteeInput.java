package org.gangju.twonew.area;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code formAreaCommittee}. */
public record FormAreaCommitteeInput(
        String organizationId,
        String name,
        AreaKind kind,
        @Nullable String clientMutationId) implements MutationInput {}
