package org.gangju.platform.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param failures how many wrong passwords within the window lock an account, 1 or more
 * @param window how long a wrong password counts
 * @param lock how long the account is locked then
 * @param secondFactor who needs a second factor; everybody may have one
 * @param password what passwords must be like
 */
@ConfigurationProperties("gangju.sign-in")
record SignInSettings(
        @DefaultValue("5") int failures,
        @DefaultValue("15m") Duration window,
        @DefaultValue("15m") Duration lock,
        @DefaultValue("NONE") SecondFactorUse secondFactor,
        @DefaultValue Password password) {

    SignInSettings {
        if (failures < 1) {
            throw new IllegalArgumentException("gangju.sign-in.failures 至少为 1 / must be 1 or more, not " + failures);
        }
    }

    /**
     * What passwords must be like.
     *
     * @param length characters at least, 8 to 64
     * @param classes of how many kinds at least: small letters, capital letters, digits, others; 0 to 4
     * @param phrase from how many characters on the kinds do not matter
     */
    record Password(
            @DefaultValue("10") int length,
            @DefaultValue("3") int classes,
            @DefaultValue("16") int phrase) {

        Password {
            if (length < 8 || length > 64) {
                throw new IllegalArgumentException(
                        "gangju.sign-in.password.length 必须在 8 到 64 之间 / must be from 8 to 64, not " + length);
            }
            if (classes < 0 || classes > 4) {
                throw new IllegalArgumentException(
                        "gangju.sign-in.password.classes 必须在 0 到 4 之间 / must be from 0 to 4, not " + classes);
            }
        }
    }
}
