package org.gangju.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "9, 九",
        "10, 十",
        "12, 十二",
        "20, 二十",
        "99, 九十九",
        "100, 一百",
        "105, 一百零五",
        "110, 一百一十",
        "1003, 一千零三",
        "1030, 一千零三十",
        "10000, 一万",
        "10050, 一万零五十",
        "55000, 五万五千",
        "120000, 十二万"
    })
    void writesNumbersAsPeopleSayThem(int number, String words) {
        assertThat(ChineseNumber.of(number)).isEqualTo(words);
    }
}
