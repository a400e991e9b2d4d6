package org.gangju.platform.account;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.gangju.platform.audit.ChangeLog;
import org.gangju.platform.privacy.Vault;
import org.gangju.platform.token.Secrets;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The second factors of accounts: a secret, encrypted, and ten recovery codes as digests. A code is good once. Methods that
 * change something join the transaction around them.
 */
@Repository
class SecondFactors {

    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 9;
    private static final String KIND = "account_recovery_code";
    private static final String CONTEXT = "account.second_factor:";
    private static final String FIELD = "code";

    /** What the audit calls an account, as it does where the entity changes, and what of it is changed here. */
    private static final String ACCOUNT = "Account";

    private static final String ON = "secondFactorOn";
    private static final String RECOVERY = "recoveryCodes";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient sql;
    private final SecondFactor factor;
    private final SignInAttempts attempts;
    private final AccountSessions sessions;
    private final Vault vault;
    private final Secrets secrets;
    private final Keys keys;
    private final ChangeLog changes;

    SecondFactors(
            JdbcClient sql,
            SecondFactor factor,
            SignInAttempts attempts,
            AccountSessions sessions,
            Vault vault,
            Secrets secrets,
            Keys keys,
            ChangeLog changes) {
        this.sql = sql;
        this.factor = factor;
        this.attempts = attempts;
        this.sessions = sessions;
        this.vault = vault;
        this.secrets = secrets;
        this.keys = keys;
        this.changes = changes;
    }

    /** Begins to enrol, or shows again what was begun: until a code is confirmed, nothing asks for one. */
    Enrolment begin(String username) {
        if (present(username)) {
            throw new RuleViolation(AccountRule.SECOND_FACTOR_PRESENT, "password");
        }
        return Enrolment.of(username, secret(username).orElseGet(() -> make(username)));
    }

    /** Ends enrolling by a first code; answers the recovery codes, which are shown this once. */
    List<String> confirm(String username, String code) {
        if (present(username)) {
            throw new RuleViolation(AccountRule.SECOND_FACTOR_PRESENT, FIELD);
        }
        byte[] secret = secret(username).orElseThrow(() -> new RuleViolation(AccountRule.SECOND_FACTOR_MISSING, FIELD));
        OptionalLong step = factor.step(secret, code.strip());
        if (step.isEmpty() || !use(username, step.getAsLong())) {
            throw new RuleViolation(AccountRule.SECOND_FACTOR_CODE_WRONG, FIELD);
        }
        sql.sql("UPDATE account SET second_factor_on = ? WHERE username = ?")
                .params(true, username)
                .update();
        changes.changed(ACCOUNT, username, Map.of(ON, false, RECOVERY, 0), Map.of(ON, true, RECOVERY, RECOVERY_CODES));
        sessions.verifyAll(username);
        return recoveryCodes(username);
    }

    /**
     * Lets a code of the telephone or a recovery code pass; wrong ones count like wrong passwords. Outside of any transaction.
     */
    boolean passes(String username, String code) {
        String given = code.strip();
        return attempts.passes(username, () -> isRight(username, given));
    }

    /** Takes the second factor away. */
    void remove(String username) {
        sql.sql(
                        "UPDATE account SET second_factor = NULL, second_factor_on = ?, second_factor_step = 0 WHERE username = ?")
                .params(false, username)
                .update();
        changes.changed(ACCOUNT, username, Map.of(ON, true), Map.of(ON, false));
        forgetRecoveryCodes(username);
    }

    /** Whoever has begun to enrol with a password that is no more the account's, begins anew. */
    void forgetUnconfirmed(String username) {
        sql.sql("UPDATE account SET second_factor = NULL WHERE username = ? AND second_factor_on = ?")
                .params(username, false)
                .update();
    }

    boolean present(String username) {
        return sql.sql("SELECT COUNT(*) FROM account WHERE username = ? AND second_factor_on = ?")
                        .params(username, true)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean isRight(String username, String code) {
        OptionalLong step =
                secret(username).map(secret -> factor.step(secret, code)).orElseGet(OptionalLong::empty);
        return step.isPresent() ? use(username, step.getAsLong()) : useRecovery(username, code);
    }

    /** A step that was used, and all before it, are over. */
    private boolean use(String username, long step) {
        return sql.sql("UPDATE account SET second_factor_step = ? WHERE username = ? AND second_factor_step < ?")
                        .params(step, username, step)
                        .update()
                > 0;
    }

    private boolean useRecovery(String username, String code) {
        return sql.sql("DELETE FROM account_recovery_code WHERE username = ? AND code_hash = ?")
                        .params(username, secrets.digest(code))
                        .update()
                > 0;
    }

    private List<String> recoveryCodes(String username) {
        forgetRecoveryCodes(username);
        List<String> codes = Stream.generate(() -> secrets.random(RECOVERY_BYTES))
                .limit(RECOVERY_CODES)
                .toList();
        codes.forEach(code -> sql.sql("INSERT INTO account_recovery_code (id, username, code_hash) VALUES (?, ?, ?)")
                .params(keys.next(KIND), username, secrets.digest(code))
                .update());
        return codes;
    }

    private void forgetRecoveryCodes(String username) {
        sql.sql("DELETE FROM account_recovery_code WHERE username = ?")
                .param(username)
                .update();
    }

    private byte[] make(String username) {
        byte[] secret = new byte[SecondFactor.SECRET_BYTES];
        random.nextBytes(secret);
        byte[] sealed = vault.encrypt(secret, CONTEXT + username);
        sql.sql("UPDATE account SET second_factor = ? WHERE username = ?")
                .params(Base64.getEncoder().encodeToString(sealed), username)
                .update();
        return secret;
    }

    private Optional<byte[]> secret(String username) {
        return sql.sql("SELECT second_factor FROM account WHERE username = ? AND second_factor IS NOT NULL")
                .param(username)
                .query((row, number) -> row.getString("second_factor"))
                .optional()
                .map(stored -> vault.decrypt(Base64.getDecoder().decode(stored), CONTEXT + username));
    }
}
