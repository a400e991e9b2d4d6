package org.gangju.platform.account;

import java.util.Optional;
import org.gangju.platform.caller.Credential;
import org.gangju.platform.caller.CredentialKind;
import org.gangju.platform.caller.CredentialStore;
import org.gangju.platform.caller.PermissionCatalogue;
import org.springframework.stereotype.Component;

/** The credentials of people. Their ids have a colon, which those of machines can not have. */
@Component
class AccountStore implements CredentialStore {

    static final String PREFIX = "account:";

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final PermissionCatalogue catalogue;

    AccountStore(Accounts accounts, AccountSessions sessions, PermissionCatalogue catalogue) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.catalogue = catalogue;
    }

    @Override
    public CredentialKind kind() {
        return CredentialKind.ACCOUNT;
    }

    @Override
    public Optional<Credential> find(String username) {
        return accounts.findById(username).filter(Account::works).map(this::credential);
    }

    /** Tokens name the session that they were given in. */
    @Override
    public boolean stands(String username, String session) {
        return sessions.find(Long.parseLong(session))
                .filter(found -> found.username().equals(username) && found.complete())
                .isPresent();
    }

    /** What an account may do while it works. */
    Credential credential(Account account) {
        return new Credential(
                PREFIX + account.getId(), Credential.STANDARD, catalogue.ordinary(), account.organizationKey());
    }
}
