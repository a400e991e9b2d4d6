package org.gangju.partygroup;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code assignPartyGroupMember}. */
record AssignPartyGroupMemberInput(
        String groupId,
        String memberId,
        @Nullable Boolean leader,
        @Nullable String clientMutationId) implements MutationInput {}
