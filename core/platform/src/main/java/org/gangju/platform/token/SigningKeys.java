package org.gangju.platform.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys that sign all tokens, the newest first: that one signs, all of them verify. They are kept in the database,
 * where every replica finds them. When the newest is old enough, whoever needs a key first makes the next one; a key goes
 * when nothing that it has signed can still be valid.
 */
final class SigningKeys implements JWKSource<SecurityContext> {

    private static final int BITS = 2048;

    /** How long a replica may go on signing with a key that another one has replaced. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** Unknown keys in foreign tokens make it look again this often at most. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final JdbcClient database;
    private final Duration rotation;
    private final Duration kept;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Loaded loaded;

    SigningKeys(JdbcClient database, TokenLifetime lifetime, Clock clock) {
        this.database = database;
        this.rotation = lifetime.keyRotation();
        this.kept = lifetime.session().plus(FRESH).plus(FRESH);
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        List<JWK> found = selector.select(new JWKSet(List.copyOf(keys(FRESH))));
        return found.isEmpty() ? selector.select(new JWKSet(List.copyOf(keys(PAUSE)))) : found;
    }

    /** The key that signs now. */
    RSAKey key() {
        return keys(FRESH).getFirst();
    }

    private List<RSAKey> keys(Duration age) {
        lock.lock();
        try {
            Instant now = clock.instant();
            if (loaded == null || loaded.at().plus(age).isBefore(now)) {
                loaded = new Loaded(now, load(now));
            }
            return loaded.keys();
        } finally {
            lock.unlock();
        }
    }

    private List<RSAKey> load(Instant now) {
        List<Stored> stored = stored();
        if (stored.isEmpty() || stored.getFirst().created().plus(rotation).isBefore(now)) {
            make(stored.isEmpty() ? 1 : stored.getFirst().id() + 1, now);
            stored = stored();
        }
        return useful(stored, now).stream().map(Stored::key).toList();
    }

    /** Takes away what was replaced so long ago that nothing by it is valid any more. */
    private List<Stored> useful(List<Stored> stored, Instant now) {
        List<Stored> useful = new ArrayList<>();
        Instant replaced = Instant.MAX;
        for (Stored key : stored) {
            if (replaced.equals(Instant.MAX) || replaced.plus(kept).isAfter(now)) {
                useful.add(key);
            } else {
                database.sql("DELETE FROM signing_key WHERE id = :id")
                        .param("id", key.id())
                        .update();
            }
            replaced = key.created();
        }
        return useful;
    }

    private List<Stored> stored() {
        return database.sql("SELECT id, key_json, created_at FROM signing_key ORDER BY id DESC")
                .query((row, number) -> new Stored(
                        row.getInt("id"),
                        parse(row.getString("key_json")),
                        Instant.ofEpochMilli(row.getLong("created_at"))))
                .list();
    }

    private void make(int id, Instant now) {
        try {
            database.sql("INSERT INTO signing_key (id, key_json, created_at) VALUES (:id, :json, :created)")
                    .param("id", id)
                    .param("json", generate().toJSONString())
                    .param("created", now.toEpochMilli())
                    .update();
        } catch (DuplicateKeyException anotherReplicaWasFirst) {
            return;
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException("The signing key can not be made", failure);
        }
    }

    private static RSAKey parse(String json) {
        try {
            return RSAKey.parse(json);
        } catch (ParseException damaged) {
            throw new IllegalStateException("The signing key in the table signing_key is damaged", damaged);
        }
    }

    private record Stored(int id, RSAKey key, Instant created) {}

    private record Loaded(Instant at, List<RSAKey> keys) {}
}
