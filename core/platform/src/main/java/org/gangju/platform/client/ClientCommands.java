package org.gangju.platform.client;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gangju.platform.caller.Credential;
import org.gangju.platform.caller.PermissionCatalogue;
import org.gangju.platform.module.PlatformModule;
import org.gangju.platform.schema.ModuleChoice;
import org.gangju.platform.token.Secrets;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Service;

/**
 * Makes machine clients. Nobody gives away more than they have themselves, or learns by it what modules there are.
 */
@Service
class ClientCommands {

    private static final int LONGEST_NAME = 100;
    private static final int ID_BYTES = 12;

    private final ApiClients clients;
    private final PermissionCatalogue catalogue;
    private final ModuleChoice modules;
    private final Secrets secrets;
    private final Clock clock;
    private final OrganizationDirectory organizations;

    ClientCommands(
            ApiClients clients,
            PermissionCatalogue catalogue,
            ModuleChoice modules,
            Secrets secrets,
            Clock clock,
            OrganizationDirectory organizations) {
        this.clients = clients;
        this.catalogue = catalogue;
        this.modules = modules;
        this.secrets = secrets;
        this.clock = clock;
        this.organizations = organizations;
    }

    /** Makes a client within the caller's scope. Joins the transaction around it. */
    CreatedClient create(CreateApiClientInput input, Caller caller) {
        OrganizationView organization = organizations.hold(input.organizationId(), "organizationId", caller);
        NewClient client = new NewClient(
                InputText.name(input.name(), "name", LONGEST_NAME),
                organization.key(),
                permissions(input, organization.path(), caller));
        String clientId = "client-" + secrets.random(ID_BYTES);
        String secret = secrets.random();
        clients.save(ApiClient.of(client, clientId, secrets.digest(secret), Credential.STANDARD, clock.instant()));
        return new CreatedClient(clientId, secret);
    }

    private Set<String> permissions(CreateApiClientInput input, TreePath place, Caller caller) {
        Set<String> wanted = new LinkedHashSet<>(input.permissions());
        refuse(ClientRule.UNKNOWN_PERMISSION, wanted, known(caller));
        refuse(ClientRule.PERMISSION_NOT_HELD, wanted, caller.authority().at(place));
        return wanted;
    }

    /** Whoever may see which modules there are may prepare a client for one that is still off. */
    private Set<String> known(Caller caller) {
        return caller.may(PlatformModule.MODULE_READ.name()) ? catalogue.names() : catalogue.of(modules.of(caller));
    }

    private static void refuse(ClientRule rule, Set<String> wanted, Set<String> allowed) {
        List<String> beyond =
                wanted.stream().filter(name -> !allowed.contains(name)).toList();
        if (!beyond.isEmpty()) {
            throw new RuleViolation(rule, "permissions", beyond.getFirst());
        }
    }
}
