package org.gangju.platform.caller;

import java.util.Locale;
import org.gangju.platform.subscription.Standing;
import org.jspecify.annotations.Nullable;

/** A bearer token that was valid when it was shown, on a connection that outlives a request. */
public interface SignIn {

    /** The request attribute that holds the sign-in of a request with a bearer token. */
    String ATTRIBUTE = "org.gangju.sign-in";

    /**
     * Lets the token's holder in as it stands now, known for a second at most. May ask the database.
     *
     * @param actingCode the code of the organization that it wants to act for; without one it acts for its own
     * @throws org.gangju.spi.error.CodedException UNAUTHENTICATED once the token's credential does not exist any more,
     *     NOT_FOUND when there is no such organization within its scope
     */
    Standing admit(@Nullable String actingCode, Locale locale);
}
