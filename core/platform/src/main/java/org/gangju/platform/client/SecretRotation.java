package org.gangju.platform.client;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangju.platform.token.Secrets;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The secrets of a client: while one is being replaced, two are good. Every method joins the transaction around it; the
 * client is locked, so that there are never three.
 */
@Service
class SecretRotation {

    private static final int MOST = 2;
    private static final String FIELD = "id";

    private final ClientSecrets stored;
    private final ClientStore store;
    private final ClientLookup lookup;
    private final ClientPermissions permissions;
    private final Secrets secrets;
    private final Keys keys;
    private final Clock clock;

    SecretRotation(
            ClientSecrets stored,
            ClientStore store,
            ClientLookup lookup,
            ClientPermissions permissions,
            Secrets secrets,
            Keys keys,
            Clock clock) {
        this.stored = stored;
        this.store = store;
        this.lookup = lookup;
        this.permissions = permissions;
        this.secrets = secrets;
        this.keys = keys;
        this.clock = clock;
    }

    /** The first secret of a new client. */
    String first(ApiClient client) {
        String secret = secrets.random();
        keep(client, secrets.digest(secret), null);
        return secret;
    }

    /** Stores the secret that the operators have chosen, in its stored form. */
    void keep(ApiClient client, String hash, @Nullable LocalDate expiresOn) {
        stored.save(
                new ClientSecret(keys.next(ClientSecret.KIND), client.clientId(), hash, clock.instant(), expiresOn));
    }

    /** A further secret of a client. Expired ones make room for it. */
    AddedSecret add(AddClientSecretInput input, Caller caller) {
        ApiClient client = lookup.usable(input.id(), caller);
        permissions.requireHeld(store.toCome(client), FIELD, caller);
        LocalDate today = LocalDate.now(clock);
        LocalDate expiresOn = future(input.expiresOn(), today);
        List<ClientSecret> present = stored.findByClientIdOrderByKey(client.clientId());
        List<ClientSecret> expired =
                present.stream().filter(secret -> !secret.worksOn(today)).toList();
        if (present.size() - expired.size() >= MOST) {
            throw new RuleViolation(ClientRule.TOO_MANY_SECRETS, FIELD, MOST);
        }
        stored.deleteAll(expired);
        String secret = secrets.random();
        keep(client, secrets.digest(secret), expiresOn);
        return new AddedSecret(client.key(), secret);
    }

    /** Ends a secret, and within a second the tokens that were given for it; answers the client. */
    ApiClientView revoke(RevokeClientSecretInput input, Caller caller) {
        ClientSecret secret = NodeId.keyOf(ApiClientSecretView.TYPE_NAME, input.id())
                .flatMap(stored::findById)
                .orElseThrow(() -> ClientLookup.notFound(input.id()));
        ApiClient client = store.of(secret.clientId())
                .flatMap(found -> lookup.find(found.key(), caller))
                .orElseThrow(() -> ClientLookup.notFound(input.id()));
        stored.delete(secret);
        return client.view();
    }

    /** @throws RuleViolation for a last day that is over */
    static @Nullable LocalDate future(@Nullable LocalDate expiresOn, LocalDate today) {
        if (expiresOn != null && expiresOn.isBefore(today)) {
            throw new RuleViolation(ClientRule.EXPIRY_PASSED, "expiresOn", expiresOn);
        }
        return expiresOn;
    }
}
