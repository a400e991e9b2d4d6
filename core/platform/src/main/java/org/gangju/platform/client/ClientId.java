package org.gangju.platform.client;

import java.util.regex.Pattern;

/** What a client may be called. */
final class ClientId {

    /** The public client of the GraphiQL page. */
    static final String PAGE = "graphiql";

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private ClientId() {}

    static boolean isFree(String clientId) {
        return ALLOWED.matcher(clientId).matches() && !clientId.equals(PAGE);
    }
}
