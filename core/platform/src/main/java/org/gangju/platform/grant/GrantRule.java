package org.gangju.platform.grant;

import org.gangju.spi.command.Rule;

/** What the inputs about roles and grants may break. */
enum GrantRule implements Rule {
    /** No installed module declares the permission. */
    PERMISSION_UNKNOWN,
    /** There is no role with the code. */
    ROLE_UNKNOWN,
    /** The role comes with the platform and stays as it is. */
    ROLE_SHIPPED,
    /** Somebody still holds the role. */
    ROLE_IN_USE,
    /** An installation has as many roles of its own as it may have. */
    ROLES_TOO_MANY,
    /** The role holds more than the caller, who may not pass on what it does not hold. */
    GRANT_BEYOND_OWN,
    /** Nobody grants anything to itself. */
    GRANT_TO_ONESELF,
    /** Exactly one of an account and a client holds a grant. */
    GRANT_HOLDER_AMBIGUOUS,
    /** There is no such account or client. */
    GRANT_HOLDER_UNKNOWN,
    /** The same holder has the same role there on one of the days. */
    GRANT_OVERLAPS,
    /** A holder has as many grants as it may have. */
    GRANTS_TOO_MANY,
    /** The system, its security and its audit are administered by different people. */
    DUTIES_NOT_SEPARATED
}
