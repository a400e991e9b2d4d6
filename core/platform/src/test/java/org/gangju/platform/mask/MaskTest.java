package org.gangju.platform.mask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "+8613800138000, +86138****8000",
        "+862886123456, +8628****3456",
        "+85291234567, +852****4567",
        "+14155550123, +141****0123",
        "+8612345, ****",
        "13800138000, ****",
        "'', ****"
    })
    void leavesOfANumberWhatTellsWhetherItIsTheOneThatOneKnows(String number, String shown) {
        assertThat(Mask.PHONE_NUMBER.over(number)).isEqualTo(shown);
    }

    @Test
    void leavesNothingOfAText() {
        assertThat(Mask.TEXT.over("成都市武侯区浆洗街 12 号")).isEqualTo("****");
        assertThat(Mask.TEXT.over(null)).isNull();
    }

    @Test
    void leavesNotEvenThatThereIsAnythingElse() {
        assertThat(Mask.NOTHING.over(true)).isNull();
    }
}
