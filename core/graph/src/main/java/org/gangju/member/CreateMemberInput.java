package org.gangju.member;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.member.MemberStatus;
import org.jspecify.annotations.Nullable;

/** The input of {@code createMember}. */
record CreateMemberInput(
        String displayName,
        MemberStatus status,
        LocalDate joinedOn,
        String organizationId,
        @Nullable String clientMutationId)
        implements MutationInput {}
