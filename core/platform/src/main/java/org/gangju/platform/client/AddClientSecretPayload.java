package org.gangju.platform.client;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The payload of {@code addClientSecret}. */
record AddClientSecretPayload(
        @Nullable Long clientKey,
        @Nullable String clientSecret,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {

    static AddClientSecretPayload of(
            @Nullable AddedSecret added, List<RuleProblem> problems, @Nullable String clientMutationId) {
        if (added == null) {
            return new AddClientSecretPayload(null, null, problems, clientMutationId);
        }
        return new AddClientSecretPayload(added.clientKey(), added.clientSecret(), problems, clientMutationId);
    }
}
