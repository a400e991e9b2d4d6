package org.gangju.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When an election is due, whatever the lengths of the months. */
class TermSettingsTest {

    private final TermSettings settings = new TermSettings(3, 5, 6, 12);

    @Test
    void isDueFromTheDayOfNoticeOnAndNotBefore() {
        for (LocalDate end = LocalDate.of(2023, 1, 1); end.getYear() < 2029; end = end.plusDays(1)) {
            LocalDate notice = settings.noticeOf(end);
            assertThat(settings.dueUpTo(notice)).isAfterOrEqualTo(end);
            assertThat(settings.dueUpTo(notice.minusDays(1))).isBefore(end);
        }
    }

    @Test
    void givesNoticeSixMonthsAhead() {
        assertThat(settings.noticeOf(LocalDate.of(2026, 12, 15))).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(settings.noticeOf(LocalDate.of(2026, 8, 31))).isEqualTo(LocalDate.of(2026, 3, 1));
    }
}
