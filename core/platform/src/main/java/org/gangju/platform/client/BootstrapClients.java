package org.gangju.platform.client;

import java.time.Clock;
import org.gangju.platform.token.Secrets;
import org.gangju.spi.node.Keys;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Clients over the whole tree that operators make from outside, before anybody can call the API. */
@Service
public class BootstrapClients {

    private static final int SHORTEST_SECRET = 16;

    private final ApiClients clients;
    private final ClientSecrets stored;
    private final SecretRotation rotation;
    private final Secrets secrets;
    private final Keys keys;
    private final Clock clock;
    private final TransactionTemplate transaction;

    BootstrapClients(
            ApiClients clients,
            ClientSecrets stored,
            SecretRotation rotation,
            Secrets secrets,
            Keys keys,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.clients = clients;
        this.stored = stored;
        this.rotation = rotation;
        this.secrets = secrets;
        this.keys = keys;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Makes the client unless there is one of this id, whose secrets then stay as they are.
     *
     * @throws BootstrapRefused when the id or the secret is not good enough
     */
    public Outcome ensure(String clientId, String secret, String tier) {
        require(clientId, secret);
        return clients.existsById(clientId) ? outcome(clientId, secret) : make(clientId, secret, tier);
    }

    private Outcome outcome(String clientId, String secret) {
        boolean known = stored.findByClientIdOrderByKey(clientId).stream()
                .anyMatch(candidate -> secrets.matches(secret, candidate.hash()));
        return known ? Outcome.UNCHANGED : Outcome.OTHER_SECRET;
    }

    private Outcome make(String clientId, String secret, String tier) {
        String hash = secrets.encode(secret);
        long key = keys.next(ClientCommands.KIND);
        try {
            transaction.executeWithoutResult(status -> {
                ApiClient client = ApiClient.bootstrap(key, clientId, tier, clock.instant());
                clients.save(client);
                rotation.keep(client, hash, null);
            });
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
