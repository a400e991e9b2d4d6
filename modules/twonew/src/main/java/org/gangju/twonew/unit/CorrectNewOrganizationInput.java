package org.gangju.twonew.unit;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code correctNewOrganization}. */
record CorrectNewOrganizationInput(
        String id,
        @Nullable String uscc,
        @Nullable UnitCategory category,
        @Nullable StaffBand staffBand,
        @Nullable Integer fullMemberCount,
        @Nullable String gridId,
        @Nullable Boolean withoutGrid,
        @Nullable Integer version,
        @Nullable String clientMutationId)
        implements MutationInput {

    boolean saysNothing() {
        return uscc == null
                && category == null
                && staffBand == null
                && fullMemberCount == null
                && gridId == null
                && !Boolean.TRUE.equals(withoutGrid);
    }
}
