package org.gangju.platform.caller;

import java.util.regex.Pattern;

/**
 * What accounts and clients are called. Nobody is looked for by anything else: some databases take a name with spaces
 * behind it for the same, and would let in somebody whose id is another.
 */
public final class CredentialName {

    private static final Pattern POSSIBLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private CredentialName() {}

    /** Whether anybody may be called so. */
    public static boolean isPossible(String name) {
        return POSSIBLE.matcher(name).matches();
    }
}
