package org.gangju.platform.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangju.platform.caller.Credential;
import org.gangju.platform.caller.CredentialKind;
import org.gangju.platform.caller.CredentialStore;
import org.gangju.platform.caller.Holding;
import org.gangju.platform.grant.Grants;
import org.springframework.stereotype.Component;

/** The credentials of people. Their ids have a colon, which those of machines can not have. */
@Component
class AccountStore implements CredentialStore {

    private final Accounts accounts;
    private final Grants grants;

    AccountStore(Accounts accounts, Grants grants) {
        this.accounts = accounts;
        this.grants = grants;
    }

    @Override
    public CredentialKind kind() {
        return CredentialKind.ACCOUNT;
    }

    @Override
    public Optional<Credential> find(String username) {
        return accounts.findById(username).map(this::credential);
    }

    @Override
    public Optional<Home> home(String username) {
        return accounts.findById(username).map(account -> new Home(null));
    }

    private Credential credential(Account account) {
        List<Holding> holdings = new ArrayList<>(grants.of(CredentialKind.ACCOUNT, account.getId()));
        return new Credential(
                CredentialKind.ACCOUNT.id(account.getId()), Credential.STANDARD, holdings, null, Set.of());
    }
}
