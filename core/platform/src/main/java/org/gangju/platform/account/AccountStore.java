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

    private final Accounts accounts;
    private final PermissionCatalogue catalogue;

    AccountStore(Accounts accounts, PermissionCatalogue catalogue) {
        this.accounts = accounts;
        this.catalogue = catalogue;
    }

    @Override
    public CredentialKind kind() {
        return CredentialKind.ACCOUNT;
    }

    @Override
    public Optional<Credential> find(String username) {
        return accounts.findById(username)
                .map(account ->
                        Credential.of("account:" + account.getId(), Credential.STANDARD, catalogue.ordinary(), null));
    }
}
