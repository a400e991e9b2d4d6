package org.gangju.platform.client;

/** Whether a client gets tokens. */
enum ApiClientState {
    ACTIVE,
    EXPIRED,
    REVOKED
}
