package org.gangju.redproperty.company;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code recordCompanyPartyOrganization}. */
public record RecordCompanyPartyOrganizationInput(
        String id,
        String partyOrganizationId,
        @Nullable LocalDate validFrom,
        @Nullable Integer version,
        @Nullable String clientMutationId)
        implements MutationInput {}
