package org.gangju.platform.client;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.privacy.DataCategory;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code createApiClient}.
 *
 * @param name 1 to 100 characters
 * @param organizationId the global id of the organization that bounds the client
 * @param permissions the names of what it may do
 * @param categories what it may read about people; null for every category that is not restricted
 * @param expiresOn the last day on which it works; null without one
 */
record CreateApiClientInput(
        String name,
        String organizationId,
        List<String> permissions,
        @Nullable List<DataCategory> categories,
        @Nullable LocalDate expiresOn,
        @Nullable String clientMutationId)
        implements MutationInput {}
