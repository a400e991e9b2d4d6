package org.gangju.platform.client;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** The payload of {@code createApiClient}. */
record CreateApiClientPayload(
        @Nullable Long clientKey,
        @Nullable String clientId,
        @Nullable String clientSecret,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {

    static CreateApiClientPayload of(
            @Nullable CreatedClient created, List<RuleProblem> problems, @Nullable String clientMutationId) {
        if (created == null) {
            return new CreateApiClientPayload(null, null, null, problems, clientMutationId);
        }
        return new CreateApiClientPayload(
                created.key(), created.clientId(), created.clientSecret(), problems, clientMutationId);
    }
}
