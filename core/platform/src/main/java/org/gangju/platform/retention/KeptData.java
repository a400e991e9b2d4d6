package org.gangju.platform.retention;

import java.time.LocalDate;
import java.time.Period;
import org.gangju.spi.privacy.RetentionRule;

/**
 * A rule with how long it keeps in this installation.
 *
 * @param keptFor the rule's own period, or that of the settings
 */
record KeptData(RetentionRule rule, Period keptFor) {

    String key() {
        return rule.key();
    }

    /** What ended before this day was kept long enough. */
    LocalDate endedBefore(LocalDate today) {
        return today.minus(keptFor);
    }
}
