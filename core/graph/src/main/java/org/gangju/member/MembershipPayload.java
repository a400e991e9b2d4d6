package org.gangju.member;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.gangju.spi.member.MembershipView;
import org.jspecify.annotations.Nullable;

/** What every mutation of a membership answers. */
record MembershipPayload(
        @Nullable MembershipView membership,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
