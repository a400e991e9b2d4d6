package org.gangju.platform.client;

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

/** The credentials of machine clients. */
@Component
class ClientStore implements CredentialStore {

    private final ApiClients clients;
    private final PermissionCatalogue catalogue;
    private final Grants grants;

    ClientStore(ApiClients clients, PermissionCatalogue catalogue, Grants grants) {
        this.clients = clients;
        this.catalogue = catalogue;
        this.grants = grants;
    }

    @Override
    public CredentialKind kind() {
        return CredentialKind.CLIENT;
    }

    @Override
    public Optional<Credential> find(String clientId) {
        return clients.findById(clientId).map(this::credential);
    }

    @Override
    public Optional<Home> home(String clientId) {
        return clients.findById(clientId).map(client -> new Home(client.organizationId()));
    }

    private Credential credential(ApiClient client) {
        List<Holding> holdings = new ArrayList<>(grants.of(CredentialKind.CLIENT, client.getId()));
        holdings.add(new Holding(permissions(client), client.organizationId()));
        return new Credential(client.getId(), client.tier(), holdings, null, Set.of());
    }

    /** All that the client may do anywhere, which its tokens carry. */
    Set<String> everything(ApiClient client) {
        return credential(client).holdings().stream()
                .flatMap(holding -> holding.permissions().stream())
                .collect(Collectors.toSet());
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
