package org.gangju.platform.grant;

import org.gangju.platform.caller.CredentialKind;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a grant.
 *
 * @param name the account's user name or the client's id
 */
record Holder(CredentialKind kind, String name) {

    /**
     * The one that an input names.
     *
     * @throws RuleViolation GRANT_HOLDER_AMBIGUOUS for both or none, CODE_MALFORMED and the like for what nobody is called
     */
    static Holder of(@Nullable String username, @Nullable String clientId) {
        if (username != null && clientId == null) {
            return new Holder(CredentialKind.ACCOUNT, InputText.code(username, "username"));
        }
        if (clientId != null && username == null) {
            return new Holder(CredentialKind.CLIENT, InputText.code(clientId, "clientId"));
        }
        throw new RuleViolation(GrantRule.GRANT_HOLDER_AMBIGUOUS, "username");
    }

    @Nullable
    String username() {
        return kind == CredentialKind.ACCOUNT ? name : null;
    }

    @Nullable
    String clientId() {
        return kind == CredentialKind.CLIENT ? name : null;
    }
}
