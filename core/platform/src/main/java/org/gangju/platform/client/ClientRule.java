package org.gangju.platform.client;

import org.gangju.spi.command.Rule;

/** What the input of {@code createApiClient} may break. */
enum ClientRule implements Rule {
    NAME_BLANK,
    NAME_TOO_LONG,
    NOT_FOUND,
    UNKNOWN_PERMISSION,
    PERMISSION_NOT_HELD
}
