package org.gangju.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AuditSettingsTest {

    @Test
    void nobodyKeepsTheAuditForLessThanSixMonths() {
        assertThat(new AuditSettings(Duration.ofDays(184)).keep()).hasDays(184);
        assertThatThrownBy(() -> new AuditSettings(Duration.ofDays(183)))
                .hasMessageContainingAll("gangju.audit.keep", "184", "183d", "六个月", "six months");
    }
}
