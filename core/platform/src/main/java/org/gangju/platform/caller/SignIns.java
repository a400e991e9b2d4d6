package org.gangju.platform.caller;

/** Takes bearer tokens that do not come in a request's header. */
public interface SignIns {

    /**
     * Verifies a token.
     *
     * @param authorization what would be the value of the header: {@code Bearer} and the token
     * @throws org.gangju.spi.error.CodedException UNAUTHENTICATED when it is not valid
     */
    SignIn by(String authorization);
}
