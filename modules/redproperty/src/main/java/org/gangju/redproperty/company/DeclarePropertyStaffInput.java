package org.gangju.redproperty.company;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code declarePropertyStaff}. */
record DeclarePropertyStaffInput(
        String id,
        int staff,
        int fullMemberCount,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}
