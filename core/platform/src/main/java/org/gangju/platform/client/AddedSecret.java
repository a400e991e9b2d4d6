package org.gangju.platform.client;

import org.jspecify.annotations.Nullable;

/**
 * A secret that was added to a client.
 *
 * @param clientKey the client's id within its type
 * @param clientSecret the secret; null when it has been shown before
 */
record AddedSecret(long clientKey, @Nullable String clientSecret) {}
