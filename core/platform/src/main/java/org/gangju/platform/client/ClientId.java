package org.gangju.platform.client;

import org.gangju.platform.caller.CredentialName;

/** What a client may be called. */
final class ClientId {

    /** The public client of the GraphiQL page. */
    static final String PAGE = "graphiql";

    private ClientId() {}

    static boolean isFree(String clientId) {
        return CredentialName.isPossible(clientId) && !clientId.equals(PAGE);
    }
}
