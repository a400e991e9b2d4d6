package org.gangju.platform.audit;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one key that signs checkpoints, made once and kept in the database, where every replica finds it. */
@Repository
class CheckpointKeys {

    private static final int KEY = 1;

    private final JdbcClient sql;

    CheckpointKeys(JdbcClient sql) {
        this.sql = sql;
    }

    /** The key; made when there is none. Whoever stores one first wins, all others use that one. */
    CheckpointKey key() {
        return stored().or(this::made).or(this::stored).orElseThrow();
    }

    /** The key, if there is one already. */
    Optional<CheckpointKey> stored() {
        return sql.sql("SELECT public_key, private_key FROM audit_key WHERE id = ?")
                .param(KEY)
                .query((row, number) -> new CheckpointKey(row.getString(1), row.getString(2)))
                .optional();
    }

    private Optional<CheckpointKey> made() {
        CheckpointKey key = generate();
        try {
            sql.sql("INSERT INTO audit_key (id, public_key, private_key) VALUES (?, ?, ?)")
                    .params(KEY, key.publicKey(), key.privateKey())
                    .update();
            return Optional.of(key);
        } catch (DuplicateKeyException anotherWasFirst) {
            return Optional.empty();
        }
    }

    private static CheckpointKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(Checkpoint.ALGORITHM).generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            return new CheckpointKey(
                    base64.encodeToString(pair.getPublic().getEncoded()),
                    base64.encodeToString(pair.getPrivate().getEncoded()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
