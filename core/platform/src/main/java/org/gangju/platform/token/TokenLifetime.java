package org.gangju.platform.token;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long tokens last.
 *
 * @param lifetime of an access token, from 15 minutes to an hour
 * @param session how long a person stays signed in on our pages at most, from an hour to a day
 * @param idle how long without use, from 5 minutes on
 * @param keyRotation after how long another key signs, from a day to a year
 */
@ConfigurationProperties("gangju.token")
public record TokenLifetime(
        @DefaultValue("30m") Duration lifetime,
        @DefaultValue("8h") Duration session,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("90d") Duration keyRotation) {

    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration SHORTEST_SESSION = Duration.ofHours(1);
    private static final Duration LONGEST_SESSION = Duration.ofDays(1);
    private static final Duration SHORTEST_ROTATION = Duration.ofDays(1);
    private static final Duration LONGEST_ROTATION = Duration.ofDays(365);
    private static final Duration SHORTEST_IDLE = Duration.ofMinutes(5);

    public TokenLifetime {
        if (lifetime.compareTo(SHORTEST) < 0 || lifetime.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "gangju.token.lifetime 必须在 15 分钟到 1 小时之间 / must be from 15m to 1h, not " + lifetime);
        }
        if (session.compareTo(SHORTEST_SESSION) < 0 || session.compareTo(LONGEST_SESSION) > 0) {
            throw new IllegalArgumentException(
                    "gangju.token.session 必须在 1 小时到 1 天之间 / must be from 1h to 1d, not " + session);
        }
        if (keyRotation.compareTo(SHORTEST_ROTATION) < 0 || keyRotation.compareTo(LONGEST_ROTATION) > 0) {
            throw new IllegalArgumentException(
                    "gangju.token.key-rotation 必须在 1 天到 365 天之间 / must be from 1d to 365d, not " + keyRotation);
        }
        if (idle.compareTo(SHORTEST_IDLE) < 0 || idle.compareTo(session) > 0) {
            throw new IllegalArgumentException(
                    "gangju.token.idle 必须在 5 分钟到 gangju.token.session 之间 / must be from 5m to gangju.token.session, not "
                            + idle);
        }
    }
}
