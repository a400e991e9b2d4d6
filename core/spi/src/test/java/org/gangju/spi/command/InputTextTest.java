package org.gangju.spi.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTextTest {

    @Test
    void tidiesTheSpacesAroundAName() {
        assertThat(InputText.name("　锦江区委 ", "name", 4)).isEqualTo("锦江区委");
    }

    @Test
    void countsAsTheNarrowestDatabaseDoes() {
        assertThat(InputText.name("𠮷王", "name", 3)).isEqualTo("𠮷王");
        assertBroken(InputRule.TEXT_TOO_LONG, () -> InputText.name("𠮷𠮷", "name", 3));
    }

    @Test
    void refusesAnEmptyName() {
        assertBroken(InputRule.TEXT_BLANK, () -> InputText.name(" \t　", "name", 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"两\n行", "a\u0000b", "a\u200Bb", "\u202Ea", "a\u2028b", "\uD842"})
    void refusesWhatNobodySees(String name) {
        assertBroken(InputRule.TEXT_UNPRINTABLE, () -> InputText.name(name, "name", 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"锦江", "a b", "a/b", "a'b"})
    void refusesOtherCharactersInACode(String code) {
        assertBroken(InputRule.CODE_MALFORMED, () -> InputText.code(code, "code"));
    }

    private static void assertBroken(InputRule rule, ThrowingCallable input) {
        assertThatThrownBy(input)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }
}
