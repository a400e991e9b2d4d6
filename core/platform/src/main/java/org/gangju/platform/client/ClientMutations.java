package org.gangju.platform.client;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Kept;
import org.gangju.spi.command.Mutations;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The mutations of machine clients. */
@Controller
class ClientMutations {

    private static final Kept<CreatedClient> CREATED = new Kept<>(CreatedClient::reference, CreatedClient::restored);
    private static final Kept<AddedSecret> ADDED =
            new Kept<>(added -> String.valueOf(added.clientKey()), kept -> new AddedSecret(Long.parseLong(kept), null));

    private final ClientCommands commands;
    private final SecretRotation rotation;
    private final Mutations mutations;

    ClientMutations(ClientCommands commands, SecretRotation rotation, Mutations mutations) {
        this.commands = commands;
        this.rotation = rotation;
        this.mutations = mutations;
    }

    @MutationMapping
    CreateApiClientPayload createApiClient(@Argument CreateApiClientInput input, Caller caller) {
        return mutations.run(caller, input, CreateApiClientPayload::of, CREATED, () -> commands.create(input, caller));
    }

    @MutationMapping
    ApiClientPayload updateApiClient(@Argument UpdateApiClientInput input, Caller caller) {
        return mutations.run(caller, input, ApiClientPayload::new, () -> commands.update(input, caller));
    }

    @MutationMapping
    ApiClientPayload revokeApiClient(@Argument RevokeApiClientInput input, Caller caller) {
        return mutations.run(caller, input, ApiClientPayload::new, () -> commands.revoke(input, caller));
    }

    @MutationMapping
    AddClientSecretPayload addClientSecret(@Argument AddClientSecretInput input, Caller caller) {
        return mutations.run(caller, input, AddClientSecretPayload::of, ADDED, () -> rotation.add(input, caller));
    }

    @MutationMapping
    ApiClientPayload revokeClientSecret(@Argument RevokeClientSecretInput input, Caller caller) {
        return mutations.run(caller, input, ApiClientPayload::new, () -> rotation.revoke(input, caller));
    }

    @SchemaMapping(typeName = "CreateApiClientPayload", field = "client")
    CompletableFuture<@Nullable ApiClientView> created(
            CreateApiClientPayload payload, DataLoader<Long, @Nullable ApiClientView> apiClient) {
        return client(payload.clientKey(), apiClient);
    }

    @SchemaMapping(typeName = "AddClientSecretPayload", field = "client")
    CompletableFuture<@Nullable ApiClientView> changed(
            AddClientSecretPayload payload, DataLoader<Long, @Nullable ApiClientView> apiClient) {
        return client(payload.clientKey(), apiClient);
    }

    private static CompletableFuture<@Nullable ApiClientView> client(
            @Nullable Long key, DataLoader<Long, @Nullable ApiClientView> apiClient) {
        return key == null ? CompletableFuture.completedFuture(null) : apiClient.load(key);
    }
}
