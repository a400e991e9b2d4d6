package org.gangju.link;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.gangju.spi.link.GridLinkView;
import org.jspecify.annotations.Nullable;

/** What every mutation of a link answers. */
record GridLinkPayload(
        @Nullable GridLinkView link,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
