package org.gangju.platform.client;

import org.gangju.spi.command.Rule;

/** What the inputs of machine clients may break. */
enum ClientRule implements Rule {
    /** No installed module declares the permission. */
    UNKNOWN_PERMISSION,
    /** The caller would give away more than it has. */
    PERMISSION_NOT_HELD,
    /** The caller would let the client read about people what it may not read itself. */
    CATEGORY_NOT_HELD,
    /** The last day lies before today. */
    EXPIRY_PASSED,
    /** The client has two valid secrets already. */
    TOO_MANY_SECRETS,
    /** Nothing brings a revoked client back. */
    CLIENT_REVOKED,
    /** What the operators' client may do follows from the installed modules. */
    PERMISSIONS_FIXED
}
