package org.gangju.platform.toggle;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/**
 * The result of the mutation {@code setModule}.
 *
 * @param decided what was decided, for those who ask for its impact
 */
record SetModulePayload(
        @Nullable ModuleView module,
        @Nullable Switched decided,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {

    static SetModulePayload of(
            @Nullable SwitchedModule switched, List<RuleProblem> problems, @Nullable String clientMutationId) {
        return switched == null
                ? new SetModulePayload(null, null, problems, clientMutationId)
                : new SetModulePayload(switched.module(), switched.decided(), problems, clientMutationId);
    }
}
