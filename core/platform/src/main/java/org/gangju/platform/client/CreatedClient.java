package org.gangju.platform.client;

import org.jspecify.annotations.Nullable;

/**
 * A client that was made.
 *
 * @param key the id within the type
 * @param clientId what it calls itself
 * @param clientSecret what it proves that with; null when it has been shown before
 */
record CreatedClient(long key, String clientId, @Nullable String clientSecret) {

    /** The text from which a repetition answers; without the secret. */
    String reference() {
        return key + " " + clientId;
    }

    static CreatedClient restored(String reference) {
        int space = reference.indexOf(' ');
        return new CreatedClient(Long.parseLong(reference, 0, space, 10), reference.substring(space + 1), null);
    }
}
