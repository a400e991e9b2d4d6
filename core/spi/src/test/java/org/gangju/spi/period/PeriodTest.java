package org.gangju.spi.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.gangju.spi.command.RuleViolation;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 1, 7);

    private final Period open = Period.since(TODAY.minusDays(9));

    @Test
    void endsWhatIsOpenOnAnyDayOfIt() {
        assertThat(open.endedOn(TODAY, TODAY, "on")).isEqualTo(new Period(open.from(), TODAY));
        assertThat(open.endedOn(TODAY.minusDays(3), TODAY, "on").to()).isEqualTo(TODAY.minusDays(3));
        assertThat(open.endedOn(TODAY.plusDays(3), TODAY, "on").to()).isEqualTo(TODAY.plusDays(3));
        assertThat(open.endedOn(open.from(), TODAY, "on").holdsOn(open.from())).isFalse();
    }

    @Test
    void leavesWhatHasEndedAsItIs() {
        for (LocalDate end : new LocalDate[] {TODAY, TODAY.minusDays(1)}) {
            Period ended = new Period(open.from(), end);
            for (int days = -9; days <= 9; days++) {
                assertRefuses(ended, TODAY.plusDays(days), PeriodRule.PERIOD_ENDED, end);
            }
        }
    }

    @Test
    void bringsAnEndForwardAndPutsNoneOff() {
        LocalDate end = TODAY.plusDays(5);
        Period ending = new Period(open.from(), end);
        assertThat(ending.endedOn(TODAY.plusDays(4), TODAY, "on").to()).isEqualTo(TODAY.plusDays(4));
        assertThat(ending.endedOn(TODAY.minusDays(1), TODAY, "on").to()).isEqualTo(TODAY.minusDays(1));
        assertRefuses(ending, end, PeriodRule.PERIOD_ENDED, end);
        assertRefuses(ending, end.plusDays(1), PeriodRule.PERIOD_ENDED, end);
    }

    @Test
    void endsNothingBeforeItsBeginning() {
        LocalDate day = open.from().minusDays(1);
        assertRefuses(open, day, PeriodRule.PERIOD_ENDS_BEFORE_START, open.from(), day);
        Period coming = new Period(TODAY.plusDays(2), TODAY.plusDays(5));
        assertRefuses(coming, TODAY, PeriodRule.PERIOD_ENDS_BEFORE_START, coming.from(), TODAY);
    }

    private static void assertRefuses(Period period, LocalDate day, PeriodRule rule, Object... said) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> period.endedOn(day, TODAY, "on"))
                .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule))
                .satisfies(broken -> assertThat(broken.field()).isEqualTo("on"))
                .satisfies(broken -> assertThat(broken.arguments()).containsExactly(said));
    }
}
