package org.gangju.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** How long the settings let data be kept. */
class RetentionPeriodsTest {

    private static final String KEY = "assignment-names";

    @Test
    void theyReplaceTheRulesOwn() {
        RetentionPeriods periods = of("P18M");

        assertThat(periods.of(KEY, Period.ofYears(3))).isEqualTo(Period.ofMonths(18));
        assertThat(periods.of("enrollment-names", Period.ofYears(3))).isEqualTo(Period.ofYears(3));
    }

    @Test
    void theyMayBeVariables() {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "variables-systemEnvironment", Map.of("GANGJU_PRIVACY_RETENTION_ASSIGNMENTNAMES", "P90D")));

        assertThat(RetentionPeriods.of(settings).of(KEY, Period.ofYears(3))).isEqualTo(Period.ofDays(90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P100Y", "P1Y6M", " P3Y "})
    void aDayToAHundredYearsWillDo(String text) {
        assertThat(of(text).of(KEY, Period.ZERO).isZero()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P0D",
                "P-1Y",
                "P1Y-2Y",
                "P1M-40D",
                "PT1H",
                "3 years",
                "",
                "P101Y",
                "P99999999999Y",
                "P2147483647D"
            })
    void anythingElseEndsTheStart(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(text))
                .withMessageContaining("gangju.privacy.retention.assignment-names")
                .withMessageContaining("须为一天到一百年的 ISO 8601 期间")
                .withMessageContaining("must be an ISO 8601 period");
    }

    private static RetentionPeriods of(String text) {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("gangju.privacy.retention." + KEY, text)));
        return RetentionPeriods.of(settings);
    }
}
