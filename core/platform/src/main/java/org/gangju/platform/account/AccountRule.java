package org.gangju.platform.account;

import org.gangju.spi.command.Rule;

/** What the inputs of accounts may break. */
enum AccountRule implements Rule {
    /** Only a caller over the whole tree makes accounts over the whole tree. */
    ORGANIZATION_REQUIRED,
    /** The account may do something that the caller may not. */
    PERMISSION_NOT_HELD,
    /** Nobody decides this about themselves. */
    OWN_ACCOUNT,
    /** The present password is not this. */
    PASSWORD_WRONG,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_TOO_SIMPLE,
    PASSWORD_TOO_COMMON,
    PASSWORD_HAS_USERNAME,
    /** On the page, the new password is typed twice. */
    PASSWORD_REPEATED_WRONG,
    /** The account has a second factor already. */
    SECOND_FACTOR_PRESENT,
    /** The account has none, or has not begun to enrol one. */
    SECOND_FACTOR_MISSING,
    SECOND_FACTOR_CODE_WRONG,
    /** The new password is the old one. */
    PASSWORD_UNCHANGED
}
