package org.gangju.erasure;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What {@code eraseMember} answers. */
record EraseMemberPayload(
        @Nullable MemberErasure erasure,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
