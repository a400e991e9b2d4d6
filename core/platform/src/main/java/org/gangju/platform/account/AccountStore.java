package org.gangju.platform.account;

import java.util.Optional;
import org.gangju.platform.caller.Credential;
import org.gangju.platform.caller.CredentialKind;
import org.gangju.platform.caller.CredentialStore;
import org.springframework.stereotype.Component;

/** The credentials of people. Their ids have a colon, which those of machines can not have. */
@Component
class AccountStore implements CredentialStore {

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final AccountRights rights;

    AccountStore(Accounts accounts, AccountSessions sessions, AccountRights rights) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.rights = rights;
    }

    @Override
    public CredentialKind kind() {
        return CredentialKind.ACCOUNT;
    }

    @Override
    public Optional<Credential> find(String username) {
        return accounts.findById(username)
                .filter(Account::works)
                .map(account -> rights.of(account.getId(), account.memberKey()));
    }

    @Override
    public Optional<Home> home(String username) {
        return accounts.findById(username).map(account -> new Home(account.organizationKey()));
    }

    /** Tokens name the session that they were given in. */
    @Override
    public boolean stands(String username, String session) {
        return sessions.find(Long.parseLong(session))
                .filter(found -> found.username().equals(username) && found.complete())
                .isPresent();
    }
}
