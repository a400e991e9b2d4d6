package org.gangju.platform.token;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long tokens last.
 *
 * @param lifetime of an access token, from 15 minutes to an hour
 */
@ConfigurationProperties("gangju.token")
public record TokenLifetime(@DefaultValue("30m") Duration lifetime) {

    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(1);

    public TokenLifetime {
        if (lifetime.compareTo(SHORTEST) < 0 || lifetime.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "gangju.token.lifetime 必须在 15 分钟到 1 小时之间 / must be from 15m to 1h, not " + lifetime);
        }
    }
}
