package org.gangju.partygroup;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code releasePartyGroupMember}. */
record ReleasePartyGroupMemberInput(
        String groupId, String memberId, @Nullable String clientMutationId) implements MutationInput {}
