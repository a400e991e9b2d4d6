package org.gangju.platform.token;

/** The {@code typ} of what the one key signs, so that none passes for another. */
final class TokenTypes {

    static final String ACCESS = "at+jwt";
    static final String LOGIN = "login+jwt";

    private TokenTypes() {}
}
