package org.gangju.platform.caller;

import org.gangju.spi.caller.Caller;

/** Whom a token was issued to; tokens carry the constant's name. */
public enum CredentialKind {
    CLIENT,
    ACCOUNT;

    /** The stable id, over machines and people, of the credential with this name. */
    public String id(String name) {
        return this == ACCOUNT ? Caller.PERSON + name : name;
    }

    /** The claim of a token that holds the name of its kind. */
    public static final String CLAIM = "kind";

    /** The claim that names the secret or session for which a token was given; the token ends with it. */
    public static final String BASIS = "basis";
}
