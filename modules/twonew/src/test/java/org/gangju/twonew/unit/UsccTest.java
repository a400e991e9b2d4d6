package org.gangju.twonew.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.gangju.spi.command.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {

    /** Codes that companies publish themselves. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91110000600037341L", "914403001922038216"})
    void takesRealCodes(String code) {
        assertThat(Uscc.of(code.toLowerCase(Locale.ROOT), "uscc").value()).isEqualTo(code);
    }

    @Test
    void refusesEveryOtherCheckCharacter() {
        String code = "91350100M000100Y43";
        "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .filter(character -> character != code.charAt(17))
                .forEach(character -> assertThatThrownBy(
                                () -> Uscc.of(code.substring(0, 17) + (char) character, "uscc"))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                broken -> assertThat(broken.rule()).isEqualTo(UnitRule.USCC_CHECK_DIGIT)));
    }
}
