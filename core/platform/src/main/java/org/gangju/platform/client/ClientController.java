package org.gangju.platform.client;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.privacy.DataCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find machine clients and lead on from them. */
@Controller
class ClientController {

    private final ApiClientReader reader;
    private final ClientPermissions permissions;
    private final Clock clock;

    ClientController(ApiClientReader reader, ClientPermissions permissions, Batches batches, Clock clock) {
        this.reader = reader;
        this.permissions = permissions;
        this.clock = clock;
        batches.register("apiClientPermissions", (Set<String> ids, Caller caller) -> reader.permissions(ids));
        batches.register("apiClientCategories", (Set<String> ids, Caller caller) -> reader.categories(ids));
        batches.register("apiClientSecrets", (Set<String> ids, Caller caller) -> reader.secrets(ids));
    }

    @QueryMapping
    Connection<ApiClientView> apiClients(PageRequest page, Caller caller) {
        return reader.page(page, caller);
    }

    @QueryMapping
    CompletableFuture<@Nullable ApiClientView> apiClient(
            @Argument String id, DataLoader<Long, @Nullable ApiClientView> apiClient) {
        return NodeId.keyOf(ApiClientView.TYPE_NAME, id)
                .map(apiClient::load)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    @SchemaMapping(typeName = ApiClientView.TYPE_NAME)
    CompletableFuture<@Nullable OrganizationView> organization(
            ApiClientView client, DataLoader<Long, @Nullable OrganizationView> organization) {
        Long key = client.organizationKey();
        return key == null ? CompletableFuture.completedFuture(null) : organization.load(key);
    }

    @SchemaMapping(typeName = ApiClientView.TYPE_NAME)
    CompletableFuture<List<String>> permissions(
            ApiClientView client, Caller caller, DataLoader<String, List<String>> apiClientPermissions) {
        return apiClientPermissions.load(client.clientId()).thenApply(held -> permissions.visible(held, caller));
    }

    @SchemaMapping(typeName = ApiClientView.TYPE_NAME)
    CompletableFuture<List<DataCategory>> categories(
            ApiClientView client, DataLoader<String, List<DataCategory>> apiClientCategories) {
        return apiClientCategories
                .load(client.clientId())
                .thenApply(agreed -> client.operators() ? List.of(DataCategory.values()) : agreed);
    }

    @SchemaMapping(typeName = ApiClientView.TYPE_NAME)
    CompletableFuture<List<ApiClientSecretView>> secrets(
            ApiClientView client, DataLoader<String, List<ApiClientSecretView>> apiClientSecrets) {
        return apiClientSecrets.load(client.clientId());
    }

    @SchemaMapping(typeName = ApiClientView.TYPE_NAME)
    ApiClientState state(ApiClientView client) {
        return client.state(LocalDate.now(clock));
    }

    @SchemaMapping(typeName = ApiClientView.TYPE_NAME)
    OffsetDateTime createdAt(ApiClientView client) {
        return moment(client.created());
    }

    @SchemaMapping(typeName = ApiClientView.TYPE_NAME)
    @Nullable
    OffsetDateTime revokedAt(ApiClientView client) {
        Instant revoked = client.revoked();
        return revoked == null ? null : moment(revoked);
    }

    @SchemaMapping(typeName = ApiClientSecretView.TYPE_NAME)
    OffsetDateTime createdAt(ApiClientSecretView secret) {
        return moment(secret.created());
    }

    private OffsetDateTime moment(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
