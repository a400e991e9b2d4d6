package org.gangju.platform.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondFactorTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    /** Appendix B of RFC 6238, its last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(at(second).step(SECRET, code)).hasValue(second / 30);
    }

    @Test
    void aClockMayBeHalfAMinuteWrong() {
        String code = at(1111111109).code(SECRET, 1111111109 / 30);
        assertThat(at(1111111109 + 30).step(SECRET, code)).hasValue(1111111109 / 30);
        assertThat(at(1111111109 - 30).step(SECRET, code)).hasValue(1111111109 / 30);
        assertThat(at(1111111109 + 60).step(SECRET, code)).isEmpty();
        assertThat(at(1111111109 - 60).step(SECRET, code)).isEmpty();
    }

    /** Section 10 of RFC 4648, without the padding. */
    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreWrittenAsTheStandardSays(String text, String written) {
        assertThat(Enrolment.of("somebody", text.getBytes(US_ASCII)).secret()).isEqualTo(written);
    }

    private static SecondFactor at(long second) {
        return new SecondFactor(Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC));
    }
}
