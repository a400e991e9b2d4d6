package org.gangju.platform.client;

import java.time.Clock;
import org.gangju.platform.token.Secrets;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Clients over the whole tree that operators make from outside, before anybody can call the API. */
@Service
public class BootstrapClients {

    private static final int SHORTEST_SECRET = 16;

    private final ApiClients clients;
    private final Secrets secrets;
    private final Clock clock;

    BootstrapClients(ApiClients clients, Secrets secrets, Clock clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Makes the client unless there is one of this id, whose secret then stays as it is.
     *
     * @throws BootstrapRefused when the id or the secret is not good enough
     */
    public Outcome ensure(String clientId, String secret, String tier) {
        require(clientId, secret);
        return clients.findById(clientId)
                .map(client -> outcome(client, secret))
                .orElseGet(() -> make(clientId, secret, tier));
    }

    private Outcome outcome(ApiClient client, String secret) {
        return secrets.matches(secret, client.secretHash()) ? Outcome.UNCHANGED : Outcome.OTHER_SECRET;
    }

    private Outcome make(String clientId, String secret, String tier) {
        try {
            clients.save(ApiClient.bootstrap(clientId, secrets.encode(secret), tier, clock.instant()));
            return Outcome.MADE;
        } catch (DataIntegrityViolationException anotherReplicaWasFirst) {
            return Outcome.UNCHANGED;
        }
    }

    private static void require(String clientId, String secret) {
        if (!ClientId.isFree(clientId)) {
            throw new BootstrapRefused(
                    "GANGJU_BOOTSTRAP_CLIENT_ID",
                    "只能有 1 到 64 个字母、数字、点、横线或下划线，且不能是 graphiql",
                    "must be 1 to 64 letters, digits, dots, dashes or underscores, and not graphiql");
        }
        if (secret.length() < SHORTEST_SECRET) {
            throw new BootstrapRefused(
                    "GANGJU_BOOTSTRAP_CLIENT_SECRET",
                    "至少要有 " + SHORTEST_SECRET + " 个字符",
                    "must have at least " + SHORTEST_SECRET + " characters");
        }
    }

    /** What became of a client that was asked for. */
    public enum Outcome {
        MADE,
        UNCHANGED,
        OTHER_SECRET
    }
}
