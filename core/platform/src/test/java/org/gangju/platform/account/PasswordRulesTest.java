package org.gangju.platform.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.gangju.platform.account.SignInSettings.Password;
import org.gangju.spi.command.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules(new SignInSettings(
            5, Duration.ofMinutes(15), Duration.ofMinutes(15), SecondFactorUse.NONE, new Password(10, 3, 16)));

    @ParameterizedTest
    @ValueSource(strings = {"Grid-worker", "gridworker1!", "网格员 Grid 12", "onlysmallletters", "一二三四五六七八九十一二三四五六"})
    void goodOnesPass(String password) {
        assertThatCode(() -> rules.require(password, "lihua", "newPassword")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Short-1aB, PASSWORD_TOO_SHORT",
        "onlysmallletter, PASSWORD_TOO_SIMPLE",
        "small12345678, PASSWORD_TOO_SIMPLE",
        "P@ssw0rd123, PASSWORD_TOO_COMMON",
        "Huawei12#$, PASSWORD_TOO_COMMON",
        "My-LiHua-2026, PASSWORD_HAS_USERNAME"
    })
    void weakOnesAreRefused(String password, String rule) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rules.require(password, "lihua", "newPassword"))
                .withMessage(rule);
    }
}
