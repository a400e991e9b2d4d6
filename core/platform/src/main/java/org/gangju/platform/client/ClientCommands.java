package org.gangju.platform.client;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.gangju.platform.caller.Credential;
import org.gangju.platform.token.Secrets;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes, changes and ends machine clients. Every method joins the transaction around it. */
@Service
class ClientCommands {

    private static final int LONGEST_NAME = 100;
    static final String KIND = "api_client";
    private static final int ID_BYTES = 12;

    private final ApiClients clients;
    private final ClientPermissions permissions;
    private final ClientLookup lookup;
    private final SecretRotation rotation;
    private final Secrets secrets;
    private final Keys keys;
    private final Clock clock;
    private final OrganizationDirectory organizations;

    ClientCommands(
            ApiClients clients,
            ClientPermissions permissions,
            ClientLookup lookup,
            SecretRotation rotation,
            Secrets secrets,
            Keys keys,
            Clock clock,
            OrganizationDirectory organizations) {
        this.clients = clients;
        this.permissions = permissions;
        this.lookup = lookup;
        this.rotation = rotation;
        this.secrets = secrets;
        this.keys = keys;
        this.clock = clock;
        this.organizations = organizations;
    }

    /** Makes a client within the caller's scope. */
    CreatedClient create(CreateApiClientInput input, Caller caller) {
        OrganizationView organization = organizations.hold(input.organizationId(), "organizationId", caller);
        ClientTerms terms = new ClientTerms(
                InputText.name(input.name(), "name", LONGEST_NAME),
                permissions.given(input.permissions(), Set.of(), organization.path(), caller),
                ClientCategories.given(input.categories(), ClientCategories.ORDINARY, caller),
                future(input.expiresOn()));
        String clientId = "client-" + secrets.random(ID_BYTES);
        ApiClient made =
                ApiClient.of(terms, organization, keys.next(KIND), clientId, Credential.STANDARD, clock.instant());
        clients.save(made);
        return new CreatedClient(made.key(), clientId, rotation.first(made));
    }

    /** Changes name, permissions, categories and expiry; answers the client. */
    ApiClientView update(UpdateApiClientInput input, Caller caller) {
        ApiClient client = lookup.usable(input.id(), caller);
        if (client.isBootstrap()) {
            throw new RuleViolation(ClientRule.PERMISSIONS_FIXED, "id", client.clientId());
        }
        ClientTerms terms = new ClientTerms(
                InputText.name(input.name(), "name", LONGEST_NAME),
                permissions.given(input.permissions(), client.permissions(), client.organizationPath(), caller),
                ClientCategories.given(input.categories(), client.categories(), caller),
                future(input.expiresOn()));
        client.describe(terms, input.version());
        return clients.saveAndFlush(client).view();
    }

    /** Ends a client for good, its issued tokens within a second; answers it. */
    ApiClientView revoke(RevokeApiClientInput input, Caller caller) {
        ApiClient client = lookup.find(input.id(), caller);
        client.revoke(clock.instant());
        return clients.saveAndFlush(client).view();
    }

    private @Nullable LocalDate future(@Nullable LocalDate expiresOn) {
        return SecretRotation.future(expiresOn, LocalDate.now(clock));
    }
}
