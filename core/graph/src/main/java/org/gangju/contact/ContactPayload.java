package org.gangju.contact;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.gangju.spi.member.MemberView;
import org.jspecify.annotations.Nullable;

/** What the mutation of a contact answers. */
record ContactPayload(
        @Nullable MemberView member,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
