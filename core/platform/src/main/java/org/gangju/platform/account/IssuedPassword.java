package org.gangju.platform.account;

import org.jspecify.annotations.Nullable;

/**
 * A password that its holder has to change at the next sign-in.
 *
 * @param accountKey the account's id within its type
 * @param password the password; null when it has been shown before
 */
record IssuedPassword(long accountKey, @Nullable String password) {}
