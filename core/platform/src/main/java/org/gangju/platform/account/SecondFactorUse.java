package org.gangju.platform.account;

/** Who needs a second factor to sign in; everybody may have one. */
enum SecondFactorUse {
    NONE,
    ADMINISTRATORS,
    EVERYBODY
}
