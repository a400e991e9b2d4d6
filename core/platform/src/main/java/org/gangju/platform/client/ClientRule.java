package org.gangju.platform.client;

import org.gangju.spi.command.Rule;

/** What the input of {@code createApiClient} may break. */
enum ClientRule implements Rule {
    /** No installed module declares the permission. */
    UNKNOWN_PERMISSION,
    /** The caller would give away more than it has. */
    PERMISSION_NOT_HELD
}
