package org.gangju.matter;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.gangju.spi.matter.MatterView;
import org.jspecify.annotations.Nullable;

/** What every mutation of a matter answers. */
record MatterPayload(
        @Nullable MatterView matter,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}
