package org.gangju.platform.account;

/** Whether somebody may sign in by an account. */
enum AccountState {
    ACTIVE,
    /** For a while after too many failures, or until an administrator says otherwise. */
    LOCKED,
    DISABLED
}
