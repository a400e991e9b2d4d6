package org.gangju.platform.account;

import java.time.Clock;
import java.util.Optional;
import org.gangju.platform.grant.Grants;
import org.gangju.platform.token.Secrets;
import org.gangju.spi.node.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** The account of the first start. */
@Service
public class FirstAccount {

    /** Its name. */
    public static final String NAME = "admin";

    private static final int PASSWORD_BYTES = 12;

    private final Accounts accounts;
    private final Secrets secrets;
    private final Keys keys;
    private final Clock clock;
    private final Grants grants;

    FirstAccount(Accounts accounts, Secrets secrets, Keys keys, Clock clock, Grants grants) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.keys = keys;
        this.clock = clock;
        this.grants = grants;
    }

    /**
     * Makes {@code admin} when there is no account at all, and lets it administer the platform while nothing is granted yet.
     *
     * @param password the wanted password; a random one without it
     * @return the random password, if one was set just now
     */
    public Optional<String> ensure(@Nullable String password) {
        if (accounts.count() > 0) {
            grants.begin(NAME);
            return Optional.empty();
        }
        if (password != null && !password.isBlank()) {
            make(password);
            return Optional.empty();
        }
        String random = secrets.random(PASSWORD_BYTES);
        return make(random) ? Optional.of(random) : Optional.empty();
    }

    private boolean make(String password) {
        try {
            accounts.save(new Account(keys.next(Account.KIND), NAME, secrets.encode(password), clock.instant()));
            grants.begin(NAME);
            return true;
        } catch (DataIntegrityViolationException anotherReplicaWasFirst) {
            return false;
        }
    }
}
