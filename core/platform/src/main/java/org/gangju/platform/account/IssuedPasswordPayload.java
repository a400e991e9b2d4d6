package org.gangju.platform.account;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The payload of the mutations that show a password once. */
record IssuedPasswordPayload(
        @Nullable Long accountKey,
        @Nullable String initialPassword,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {

    static IssuedPasswordPayload of(
            @Nullable IssuedPassword issued, List<RuleProblem> problems, @Nullable String clientMutationId) {
        if (issued == null) {
            return new IssuedPasswordPayload(null, null, problems, clientMutationId);
        }
        return new IssuedPasswordPayload(issued.accountKey(), issued.password(), problems, clientMutationId);
    }
}
