package org.gangju.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the settings refuse at the start. */
class ActivitySettingsTest {

    @Test
    void holdsTimesFromNothingTo31Days() {
        assertThat(new ActivitySettings(Duration.ZERO, Duration.ofDays(31)).opensBefore())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActivitySettings(Duration.ofHours(-1), Duration.ZERO))
                .withMessageContaining("gangju.activity.opens-before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActivitySettings(Duration.ZERO, Duration.ofDays(32)))
                .withMessageContaining("gangju.activity.closes-after");
    }
}
