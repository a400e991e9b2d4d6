package org.gangju.partygroup;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code formPartyGroup}. */
record FormPartyGroupInput(
        String organizationId,
        String name,
        @Nullable String gridId,
        @Nullable LocalDate validFrom,
        @Nullable String clientMutationId)
        implements MutationInput {}
