package org.gangju.member;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.member.MembershipKind;
import org.jspecify.annotations.Nullable;

/** The input of {@code joinOrganization}. */
record JoinOrganizationInput(
        String memberId,
        String organizationId,
        MembershipKind kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String clientMutationId)
        implements MutationInput {}
