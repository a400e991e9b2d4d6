package org.gangju.activity;

import java.time.Duration;
import java.time.Instant;
import org.gangju.spi.activity.SignInWindow;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people sign in.
 *
 * @param opensBefore how long before the start it begins, 31 days at most
 * @param closesAfter how long after the end it ends, 31 days at most
 */
@ConfigurationProperties("gangju.activity")
record ActivitySettings(
        @DefaultValue("2h") Duration opensBefore,
        @DefaultValue("24h") Duration closesAfter) {

    private static final Duration MOST = Duration.ofDays(31);

    ActivitySettings {
        require("opens-before", opensBefore);
        require("closes-after", closesAfter);
    }

    private static void require(String name, Duration length) {
        if (length.isNegative() || length.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "gangju.activity." + name + " is not between 0 and " + MOST.toDays() + " days: " + length);
        }
    }

    /** For what begins and ends then. */
    SignInWindow window(Instant start, Instant end) {
        return new SignInWindow(start.minus(opensBefore), end.plus(closesAfter));
    }
}
