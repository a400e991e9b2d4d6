package org.gangju.platform.client;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.platform.caller.Credential;
import org.gangju.platform.caller.CredentialKind;
import org.gangju.platform.caller.CredentialStore;
import org.gangju.platform.caller.PermissionCatalogue;
import org.springframework.stereotype.Component;

/** The credentials of machine clients. */
@Component
class ClientStore implements CredentialStore {

    private final ApiClients clients;
    private final PermissionCatalogue catalogue;

    ClientStore(ApiClients clients, PermissionCatalogue catalogue) {
        this.clients = clients;
        this.catalogue = catalogue;
    }

    @Override
    public CredentialKind kind() {
        return CredentialKind.CLIENT;
    }

    @Override
    public Optional<Credential> find(String clientId) {
        return clients.findById(clientId)
                .map(client ->
                        Credential.of(client.getId(), client.tier(), permissions(client), client.organizationId()));
    }

    /** What the client may do now; a permission counts only while an installed module declares it. */
    Set<String> permissions(ApiClient client) {
        if (client.isBootstrap()) {
            return catalogue.ordinary();
        }
        return client.permissions().stream()
                .filter(catalogue.names()::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
