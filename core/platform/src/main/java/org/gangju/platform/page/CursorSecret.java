package org.gangju.platform.page;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the cursors of this installation are signed with. It is made by whichever replica needs it first and kept in
 * the database, so that a cursor is good on every replica and after a restart.
 */
@Component
class CursorSecret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String NAME = "cursor";
    private static final int BYTES = 32;

    private final JdbcClient database;
    private volatile @Nullable SecretKeySpec key;

    CursorSecret(JdbcClient database) {
        this.database = database;
    }

    /** The signature of these bytes. */
    byte[] sign(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known != null) {
            return known;
        }
        SecretKeySpec loaded = new SecretKeySpec(Base64.getDecoder().decode(stored().orElseGet(this::made)), ALGORITHM);
        key = loaded;
        return loaded;
    }

    private Optional<String> stored() {
        return database.sql("SELECT secret_value FROM installation_secret WHERE name = ?")
                .param(NAME)
                .query(String.class)
                .optional();
    }

    /** Another replica may have been quicker; then its secret is everyone's. */
    private String made() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String value = Base64.getEncoder().encodeToString(bytes);
        try {
            database.sql("INSERT INTO installation_secret (name, secret_value) VALUES (?, ?)")
                    .params(NAME, value)
                    .update();
            return value;
        } catch (DuplicateKeyException quicker) {
            return stored().orElseThrow(() -> quicker);
        }
    }
}
