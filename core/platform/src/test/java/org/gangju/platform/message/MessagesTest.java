package org.gangju.platform.message;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.validation.ValidationErrorType;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MessagesTest {

    private final Messages messages;

    MessagesTest() throws IOException {
        messages = new Messages(new MessageConfiguration().messageSource(new PathMatchingResourcePatternResolver()));
    }

    @ParameterizedTest
    @EnumSource(ValidationErrorType.class)
    void saysEveryValidationErrorInBothLanguages(ValidationErrorType type) {
        assertThat(messages.text("error.validation." + type, List.of("it's"), Locale.CHINESE))
                .matches("\\p{IsHan}.*：it's");
        assertThat(messages.text("error.validation." + type, List.of("it's"), Locale.ENGLISH))
                .matches("[A-Z].*: it's");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 超出限制", "zh-Hant-TW, 超出限制", "en-GB, The limit", "de-DE, The limit"})
    void speaksChineseOrEnglish(String language, String start) {
        assertThat(messages.text("error.limit", List.of("cost", 5_000, 12_345), Locale.forLanguageTag(language)))
                .startsWith(start)
                .contains("5000", "12345");
    }

    @Test
    void speaksChineseToWhomDoesNotSay() {
        assertThat(Language.of(null)).isEqualTo(Locale.CHINESE);
    }
}
