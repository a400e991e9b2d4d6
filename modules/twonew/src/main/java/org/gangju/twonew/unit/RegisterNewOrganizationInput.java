package org.gangju.twonew.unit;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code registerNewOrganization}. */
public record RegisterNewOrganizationInput(
        String superiorId,
        String uscc,
        @Nullable String code,
        String name,
        String shortName,
        UnitCategory category,
        StaffBand staffBand,
        int fullMemberCount,
        @Nullable String gridId,
        @Nullable String clientMutationId)
        implements MutationInput {}
