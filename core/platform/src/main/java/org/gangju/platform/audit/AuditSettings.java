package org.gangju.platform.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the audit is kept.
 *
 * @param keep how long an entry is kept at least, six months (184 days) or more
 */
@ConfigurationProperties("gangju.audit")
record AuditSettings(@DefaultValue("400d") Duration keep) {

    static final Duration SHORTEST = Duration.ofDays(184);

    AuditSettings {
        if (keep.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "gangju.audit.keep 至少为 184 天（六个月），不能是 / must be 184d (six months) at least, not " + keep.toDays()
                            + "d");
        }
    }
}
