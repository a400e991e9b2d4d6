package org.gangju.template;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What {@code postNotice} answers. */
record PostNoticePayload(
        @Nullable NoticeView notice,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
