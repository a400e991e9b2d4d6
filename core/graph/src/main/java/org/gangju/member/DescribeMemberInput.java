package org.gangju.member;

import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.member.AgeBand;
import org.jspecify.annotations.Nullable;

/** The input of {@code describeMember}. */
record DescribeMemberInput(
        String id,
        @Nullable AgeBand ageBand,
        List<MemberCategory> categories,
        @Nullable Integer version,
        @Nullable String clientMutationId)
        implements MutationInput {}
