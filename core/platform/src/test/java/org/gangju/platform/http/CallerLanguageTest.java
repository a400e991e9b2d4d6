package org.gangju.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh                        | zh
            zh-CN                     | zh
            zh-Hant-TW;q=0.5          | zh
            ZH-cn                     | zh
            *                         | zh
            en                        | en
            en-GB, zh;q=0.9           | en
            en;q=0.5, zh;q=0.9        | zh
            fr                        | en
            fr, zh;q=0.8              | zh
            zh;q=0, fr                | en
            ;;;                       | en
            """)
    void followsTheHeader(String header, String language) {
        assertThat(CallerLanguage.of(header).getLanguage()).isEqualTo(language);
    }

    @Test
    void isChineseWithoutAHeader() {
        assertThat(CallerLanguage.of((String) null)).isEqualTo(Locale.CHINESE);
        assertThat(CallerLanguage.of(" ")).isEqualTo(Locale.CHINESE);
    }
}
