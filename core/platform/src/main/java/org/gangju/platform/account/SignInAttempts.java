package org.gangju.platform.account;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.gangju.platform.caller.CredentialName;
import org.gangju.platform.token.Secrets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.Assert;

/**
 * Compares passwords, and locks an account against guessing. That a name is unknown, locked or disabled shows in nothing:
 * the answer is the same and so is the work. Never to be asked within a transaction: failures count even where what follows
 * is given up, and nobody waits for a second connection while holding the first.
 */
@Component
class SignInAttempts {

    private final Accounts accounts;
    private final SignInSettings settings;
    private final Secrets secrets;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final String nobodys;

    SignInAttempts(
            Accounts accounts,
            SignInSettings settings,
            Secrets secrets,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.settings = settings;
        this.secrets = secrets;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.nobodys = secrets.encode(secrets.random());
    }

    /** Whether this is the account's password, and the account is one that somebody may sign in by now. */
    boolean passes(String username, String password) {
        Optional<String> hash = claim(username);
        boolean right = secrets.matches(password, hash.orElse(nobodys));
        if (hash.isEmpty() || !right) {
            return false;
        }
        transaction.executeWithoutResult(
                status -> accounts.findByUsername(username).ifPresent(account -> succeed(account, password)));
        return true;
    }

    /** The same for a quick check of a code, which sees what is stored and may change it. */
    boolean passes(String username, BooleanSupplier check) {
        if (claim(username).isEmpty()) {
            return false;
        }
        Boolean right = transaction.execute(status -> {
            boolean found = check.getAsBoolean();
            if (found) {
                accounts.findByUsername(username).ifPresent(Account::forgetFailures);
            }
            return found;
        });
        return Boolean.TRUE.equals(right);
    }

    private Optional<String> claim(String username) {
        Assert.state(!TransactionSynchronizationManager.isActualTransactionActive(), "Asked within a transaction");
        if (!CredentialName.isPossible(username)) {
            return Optional.empty();
        }
        Optional<String> hash = transaction.execute(status -> accounts.findByUsername(username)
                .filter(account -> account.attempt(clock.instant(), settings))
                .map(Account::passwordHash));
        return hash == null ? Optional.empty() : hash;
    }

    private void succeed(Account account, String password) {
        account.passed(settings);
        if (secrets.isWeak(account.passwordHash())) {
            account.password(secrets.encode(password), account.mustChange());
        }
    }
}
