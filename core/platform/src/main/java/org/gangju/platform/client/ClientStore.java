package org.gangju.platform.client;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.platform.caller.Credential;
import org.gangju.platform.caller.CredentialKind;
import org.gangju.platform.caller.CredentialStore;
import org.gangju.platform.caller.Holding;
import org.gangju.platform.caller.PermissionCatalogue;
import org.gangju.platform.grant.Grants;
import org.springframework.stereotype.Component;

/** The credentials of machine clients; those that are revoked or past their last day are none. */
@Component
class ClientStore implements CredentialStore {

    private final ApiClients clients;
    private final ClientSecrets secrets;
    private final PermissionCatalogue catalogue;
    private final Grants grants;
    private final Clock clock;

    ClientStore(ApiClients clients, ClientSecrets secrets, PermissionCatalogue catalogue, Grants grants, Clock clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.catalogue = catalogue;
        this.grants = grants;
        this.clock = clock;
    }

    @Override
    public CredentialKind kind() {
        return CredentialKind.CLIENT;
    }

    @Override
    public Optional<Credential> find(String clientId) {
        return working(clientId).map(this::credential);
    }

    @Override
    public Optional<Home> home(String clientId) {
        return of(clientId).map(client -> new Home(client.organizationId()));
    }

    /** What the client may do while it works. */
    Credential credential(ApiClient client) {
        return credential(client, grants.of(CredentialKind.CLIENT, client.clientId()));
    }

    /** The same with what it is going to be allowed on a later day. */
    Credential toCome(ApiClient client) {
        return credential(client, grants.toCome(CredentialKind.CLIENT, client.clientId()));
    }

    private Credential credential(ApiClient client, List<Holding> granted) {
        List<Holding> holdings = new ArrayList<>(granted);
        holdings.add(new Holding(permissions(client), client.organizationId()));
        return new Credential(client.clientId(), client.tier(), holdings, null, Set.of(), client.categories());
    }

    /** All that the client may do anywhere, which its tokens carry. */
    Set<String> everything(ApiClient client) {
        return credential(client).holdings().stream()
                .flatMap(holding -> holding.permissions().stream())
                .collect(Collectors.toSet());
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

    /** What the client may do now by what it was made with; a permission counts only while an installed module declares it. */
    Set<String> permissions(ApiClient client) {
        if (client.isBootstrap()) {
            return catalogue.ordinary();
        }
        return client.permissions().stream()
                .filter(catalogue.names()::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
