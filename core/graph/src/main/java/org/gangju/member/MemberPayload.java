package org.gangju.member;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.gangju.spi.member.MemberView;
import org.jspecify.annotations.Nullable;

/** What every mutation of a member answers. */
record MemberPayload(
        @Nullable MemberView member,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
