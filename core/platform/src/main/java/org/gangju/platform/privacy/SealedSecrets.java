package org.gangju.platform.privacy;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.gangju.spi.privacy.SealedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Secrets of this installation, which the database holds sealed, in the table {@code sealed_installation_secret}. */
@Repository
class SealedSecrets {

    private static final SealedColumn COLUMN = new SealedColumn("sealed_installation_secret", "secret_text", "name");
    private static final int BYTES = 32;

    private final JdbcClient sql;
    private final Vault vault;

    SealedSecrets(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /**
     * The secret of this name, made by whichever replica needs it first. In a transaction of its own, so that it stays
     * when the one around it does not.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    byte[] of(String name) {
        return stored(name).orElseGet(() -> made(name));
    }

    private Optional<byte[]> stored(String name) {
        return sql.sql("SELECT secret_text FROM sealed_installation_secret WHERE name = ?")
                .param(name)
                .query((row, number) -> row.getString(1))
                .optional()
                .map(text -> vault.decrypt(Base64.getDecoder().decode(text), COLUMN.place(name)));
    }

    private byte[] made(String name) {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        sql.sql("INSERT INTO sealed_installation_secret (name, secret_text) VALUES (?, ?)")
                .params(name, Base64.getEncoder().encodeToString(vault.encrypt(secret, COLUMN.place(name))))
                .update();
        return secret;
    }
}
