package org.gangju.redproperty.company;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code registerPropertyCompany}. */
record RegisterPropertyCompanyInput(
        String organizationId,
        int staff,
        int fullMemberCount,
        @Nullable String clientMutationId) implements MutationInput {}
