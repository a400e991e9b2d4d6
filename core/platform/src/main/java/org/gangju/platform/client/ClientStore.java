package org.gangju.platform.client;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.platform.caller.Credential;
import org.gangju.platform.caller.CredentialKind;
import org.gangju.platform.caller.CredentialStore;
import org.gangju.platform.caller.PermissionCatalogue;
import org.springframework.stereotype.Component;

/** The credentials of machine clients; those that are revoked or past their last day are none. */
@Component
class ClientStore implements CredentialStore {

    private final ApiClients clients;
    private final ClientSecrets secrets;
    private final PermissionCatalogue catalogue;
    private final Clock clock;

    ClientStore(ApiClients clients, ClientSecrets secrets, PermissionCatalogue catalogue, Clock clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public CredentialKind kind() {
        return CredentialKind.CLIENT;
    }

    @Override
    public Optional<Credential> find(String clientId) {
        return working(clientId)
                .map(client ->
                        new Credential(client.getId(), client.tier(), permissions(client), client.organizationId()));
    }

    /** Tokens name the secret that they were given for. */
    @Override
    public boolean stands(String clientId, String secretKey) {
        return secrets.findById(Long.valueOf(secretKey))
                .filter(secret -> secret.clientId().equals(clientId) && secret.worksOn(LocalDate.now(clock)))
                .isPresent();
    }

    /** The client, whatever its state. */
    Optional<ApiClient> of(String clientId) {
        return clients.findById(clientId);
    }

    /** The client, if it may ask for tokens today. */
    Optional<ApiClient> working(String clientId) {
        return of(clientId).filter(client -> client.worksOn(LocalDate.now(clock)));
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
