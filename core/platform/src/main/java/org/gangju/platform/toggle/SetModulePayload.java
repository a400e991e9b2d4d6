package org.gangju.platform.toggle;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The result of the mutation {@code setModule}. */
record SetModulePayload(
        @Nullable ModuleView module,
        @Nullable ModuleImpact impact,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {

    static SetModulePayload of(
            @Nullable SwitchedModule switched, List<RuleProblem> problems, @Nullable String clientMutationId) {
        return switched == null
                ? new SetModulePayload(null, null, problems, clientMutationId)
                : new SetModulePayload(switched.module(), switched.impact(), problems, clientMutationId);
    }
}
