package org.gangju.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.util.unit.DataSize;

class TierSettingsTest {

    @Test
    void hasItsDefaultsWithoutSettings() {
        Limits limits = read(Map.of(), Map.of()).every();

        assertThat(limits.body()).isEqualTo(DataSize.ofKilobytes(256));
        assertThat(limits.tokens()).isEqualTo(10_000);
        assertThat(limits.depth()).isEqualTo(20);
        assertThat(limits.fields()).isEqualTo(1_000);
        assertThat(limits.aliases()).isEqualTo(50);
        assertThat(limits.cost()).isEqualTo(5_000);
        assertThat(limits.runningTime()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aTierHasWhatEveryTierHasWhereItHasNothingOfItsOwn() {
        Tiers tiers = read(
                Map.of(
                        "gangju.limits.cost", "7000",
                        "gangju.limits.tokens", "5",
                        "gangju.limits.tiers.internal.tokens", "6"),
                Map.of());

        assertThat(tiers.of(caller("internal")).tokens()).isEqualTo(6);
        assertThat(tiers.of(caller("internal")).cost()).isEqualTo(7_000);
        assertThat(tiers.of(caller("standard")).tokens()).isEqualTo(5);
        assertThat(tiers.of((Caller) null).tokens()).isEqualTo(5);
    }

    @Test
    void aTiersOwnValueHoldsWhereverTheOtherCameFrom() {
        Tiers tiers = read(
                Map.of("gangju.limits.tiers.city.concurrent", "7"),
                Map.of("GANGJU_LIMITS_CONCURRENT", "3", "GANGJU_LIMITS_TIERS_CITY_REQUESTSPERMINUTE", "9"));

        assertThat(tiers.of(caller("city")).concurrent()).isEqualTo(7);
        assertThat(tiers.of(caller("city")).requestsPerMinute()).isEqualTo(9);
        assertThat(tiers.every().concurrent()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "gangju.limits.tokens, 0, tokens",
        "gangju.limits.page, 201, page",
        "gangju.limits.tiers.city.json-depth, 501, json-depth",
        "gangju.limits.cost-per-minute, 4999, cost-per-minute",
        "gangju.limits.running-time, 0s, running-time"
    })
    void refusesWhatCanNotBe(String setting, String value, String named) {
        assertThatThrownBy(() -> read(Map.of(setting, value), Map.of()))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining("gangju.limits." + named)
                .hasMessageContaining("必须");
    }

    private static Tiers read(Map<String, Object> file, Map<String, Object> environment) {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new MapPropertySource("file", file));
        settings.getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", environment));
        ConfigurationPropertySources.attach(settings);
        return new TierSettings(settings).read();
    }

    private static Caller caller(String tier) {
        return Caller.of("tester", tier, Set.of(), Scope.WHOLE, null, Locale.ENGLISH);
    }
}
