package org.gangju.platform.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one key that signs all tokens. It is made once and kept in the database, where every replica finds it. */
@Component
class SigningKeys {

    private static final int KEY = 1;
    private static final int BITS = 2048;

    private final JdbcClient database;

    SigningKeys(JdbcClient database) {
        this.database = database;
    }

    /** The key; made when there is none. Whoever stores one first wins, all others use that one. */
    RSAKey key() {
        return stored().or(this::made).or(this::stored).orElseThrow();
    }

    private Optional<RSAKey> stored() {
        return database.sql("SELECT key_json FROM signing_key WHERE id = :id")
                .param("id", KEY)
                .query(String.class)
                .optional()
                .map(SigningKeys::parse);
    }

    private Optional<RSAKey> made() {
        RSAKey key = generate();
        try {
            database.sql("INSERT INTO signing_key (id, key_json) VALUES (:id, :json)")
                    .param("id", KEY)
                    .param("json", key.toJSONString())
                    .update();
            return Optional.of(key);
        } catch (DuplicateKeyException anotherWasFirst) {
            return Optional.empty();
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
}
