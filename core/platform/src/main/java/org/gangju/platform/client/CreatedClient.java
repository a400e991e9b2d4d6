package org.gangju.platform.client;

import org.jspecify.annotations.Nullable;

/**
 * A client that was made.
 *
 * @param clientId what it calls itself
 * @param clientSecret what it proves that with; null when it has been shown before
 */
record CreatedClient(String clientId, @Nullable String clientSecret) {}
