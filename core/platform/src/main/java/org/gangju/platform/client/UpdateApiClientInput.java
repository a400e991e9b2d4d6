package org.gangju.platform.client;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.privacy.DataCategory;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code updateApiClient}: all that may change, as it is to be.
 *
 * @param id the client's global id
 * @param name 1 to 100 characters
 * @param permissions the names of what it may do
 * @param categories what it may read about people; null for what it was
 * @param expiresOn its last day; null without one
 * @param version the version that the change was decided on
 */
record UpdateApiClientInput(
        String id,
        String name,
        List<String> permissions,
        @Nullable List<DataCategory> categories,
        @Nullable LocalDate expiresOn,
        @Nullable Integer version,
        @Nullable String clientMutationId)
        implements MutationInput {}
