package org.gangju.platform.client;

import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.NodeId;
import org.springframework.stereotype.Component;

/** Finds the client that an input names, locked and within the caller's scope. */
@Component
class ClientLookup {

    private static final String FIELD = "id";

    private final ApiClients clients;

    ClientLookup(ApiClients clients) {
        this.clients = clients;
    }

    /** The client of a global id. */
    ApiClient find(String id, Caller caller) {
        return NodeId.keyOf(ApiClientView.TYPE_NAME, id)
                .flatMap(key -> find(key, caller))
                .orElseThrow(() -> notFound(id));
    }

    /** The same, unless it is revoked. */
    ApiClient usable(String id, Caller caller) {
        ApiClient client = find(id, caller);
        if (client.isRevoked()) {
            throw new RuleViolation(ClientRule.CLIENT_REVOKED, FIELD, client.clientId());
        }
        return client;
    }

    Optional<ApiClient> find(long key, Caller caller) {
        return clients.findByKey(key)
                .filter(client -> caller.scope().organizations().contains(client.organizationPath()));
    }

    static RuleViolation notFound(String id) {
        return new RuleViolation(InputRule.NOT_FOUND, FIELD, id);
    }
}
