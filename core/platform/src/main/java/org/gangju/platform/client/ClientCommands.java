package org.gangju.platform.client;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gangju.platform.caller.Credential;
import org.gangju.platform.caller.PermissionCatalogue;
import org.gangju.platform.token.Secrets;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.caller.Territory.Place;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Makes machine clients. Nobody gives away more than they have themselves. */
@Service
class ClientCommands {

    private static final int LONGEST_NAME = 100;
    private static final int ID_BYTES = 12;

    private final ApiClients clients;
    private final PermissionCatalogue catalogue;
    private final Secrets secrets;
    private final ObjectProvider<Territory> territory;

    ClientCommands(
            ApiClients clients, PermissionCatalogue catalogue, Secrets secrets, ObjectProvider<Territory> territory) {
        this.clients = clients;
        this.catalogue = catalogue;
        this.secrets = secrets;
        this.territory = territory;
    }

    /** Makes a client within the caller's scope. Joins the transaction around it. */
    CreatedClient create(CreateApiClientInput input, Caller caller) {
        NewClient client = new NewClient(
                name(input.name()), organization(input.organizationId(), caller), permissions(input, caller));
        String clientId = "client-" + secrets.random(ID_BYTES);
        String secret = secrets.random();
        clients.save(ApiClient.of(client, clientId, secrets.digest(secret), Credential.STANDARD));
        return new CreatedClient(clientId, secret);
    }

    private static String name(String given) {
        String name = given.strip();
        if (name.isEmpty()) {
            throw new RuleViolation(ClientRule.NAME_BLANK, "name");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new RuleViolation(ClientRule.NAME_TOO_LONG, "name", LONGEST_NAME);
        }
        return name;
    }

    private long organization(String id, Caller caller) {
        return NodeId.keyOf(OrganizationView.TYPE_NAME, id)
                .flatMap(key -> territory.getObject().of(key))
                .filter(place ->
                        caller.scope().organizations().contains(place.scope().organizations()))
                .map(Place::organizationId)
                .orElseThrow(() -> new RuleViolation(ClientRule.NOT_FOUND, "organizationId", id));
    }

    private Set<String> permissions(CreateApiClientInput input, Caller caller) {
        Set<String> wanted = new LinkedHashSet<>(input.permissions());
        refuse(ClientRule.UNKNOWN_PERMISSION, wanted, catalogue.names());
        refuse(ClientRule.PERMISSION_NOT_HELD, wanted, caller.permissions());
        return wanted;
    }

    private static void refuse(ClientRule rule, Set<String> wanted, Set<String> allowed) {
        List<String> beyond =
                wanted.stream().filter(name -> !allowed.contains(name)).toList();
        if (!beyond.isEmpty()) {
            throw new RuleViolation(rule, "permissions", beyond.getFirst());
        }
    }
}
