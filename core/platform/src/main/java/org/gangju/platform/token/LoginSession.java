package org.gangju.platform.token;

import org.jspecify.annotations.Nullable;

/**
 * A person who has given a right password on our pages.
 *
 * @param key what tokens name
 * @param username whose account it is
 * @param step the page below {@code /login/} that comes before any token; null when nothing is left to do
 */
public record LoginSession(
        long key, String username, @Nullable String step) {

    /** Whether it opens the way to tokens. */
    public boolean complete() {
        return step == null;
    }
}
