package org.gangju.platform.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "138 0013 8000,+8613800138000",
        "13800138000,+8613800138000",
        "１３８００１３８０００,+8613800138000",
        "+86 138-0013-8000,+8613800138000",
        "0086 13800138000,+8613800138000",
        "028-8765 4321,+862887654321",
        "(028) 87654321,+862887654321",
        "+852 2123 4567,+85221234567",
        "+49 30 123456,+4930123456"
    })
    void readsWhatPeopleWrite(String written, String number) {
        assertThat(PhoneNumbers.read(written)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "电话",
                "12345",
                "8765 4321",
                "138 0013 800",
                "138 0013 80000",
                "+86",
                "+999 123 4567",
                "028-8765 4321 转 101",
                "028-8765 4321 ext. 101"
            })
    void refusesWhatIsNoNumberThatCanBeCalled(String written) {
        assertThat(PhoneNumbers.read(written)).isEmpty();
    }

    @Test
    void doesNotLookForANumberInALongText() {
        assertThat(PhoneNumbers.read("138 0013 8000" + " ".repeat(30))).isEmpty();
    }
}
