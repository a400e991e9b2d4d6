package org.gangju.platform.account;

import org.gangju.spi.command.RuleViolation;

/**
 * What somebody has given as an account's password, compared before anything else is done.
 *
 * @param username whose it is to be
 * @param password what was given
 * @param right whether it is
 */
record GivenPassword(String username, String password, boolean right) {

    /** The user name; PASSWORD_WRONG for another password. */
    String requireRight() {
        if (!right) {
            throw new RuleViolation(AccountRule.PASSWORD_WRONG, "password");
        }
        return username;
    }
}
