package org.gangju.redproperty.committee;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code registerOwnersCommittee}. */
record RegisterOwnersCommitteeInput(
        String organizationId, String estateId, @Nullable String clientMutationId) implements MutationInput {}
