package org.gangju.platform.account;

import org.gangju.platform.caller.Credential;
import org.gangju.platform.caller.PermissionCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What accounts may do. */
@Component
class AccountRights {

    static final String PREFIX = "account:";

    private final PermissionCatalogue catalogue;

    AccountRights(PermissionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What the account of this name may do while it works.
     *
     * @param organizationKey its home organization; null for the whole tree
     */
    Credential of(String username, @Nullable Long organizationKey) {
        return new Credential(PREFIX + username, Credential.STANDARD, catalogue.ordinary(), organizationKey);
    }
}
