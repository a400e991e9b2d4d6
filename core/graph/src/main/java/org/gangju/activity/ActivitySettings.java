package org.gangju.activity;

import java.time.Duration;
import java.time.Instant;
import org.gangju.spi.command.RuleViolation;
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

    /** What begins and ends then is something that people can still sign in to. */
    void requireTimes(Instant start, Instant end, Instant now) {
        if (!end.isAfter(start)) {
            throw new RuleViolation(ActivityRule.ACTIVITY_TIMES_REVERSED, "endsAt");
        }
        if (closed(end, now)) {
            throw new RuleViolation(ActivityRule.ACTIVITY_PAST, "endsAt");
        }
    }

    /** People sign in to what begins and ends then. */
    void requireOpen(Instant start, Instant end, Instant now, String field) {
        if (now.isBefore(start.minus(opensBefore))) {
            throw new RuleViolation(ActivityRule.ACTIVITY_SIGN_IN_NOT_OPEN, field, opensBefore.toMinutes());
        }
        if (closed(end, now)) {
            throw new RuleViolation(ActivityRule.ACTIVITY_SIGN_IN_CLOSED, field, closesAfter.toMinutes());
        }
    }

    private boolean closed(Instant end, Instant now) {
        return now.isAfter(end.plus(closesAfter));
    }
}
