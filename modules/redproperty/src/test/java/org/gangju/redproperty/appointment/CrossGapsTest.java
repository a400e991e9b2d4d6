package org.gangju.redproperty.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.period.Period;
import org.junit.jupiter.api.Test;

class CrossGapsTest {

    @Test
    void leavesOutWhatIsCoveredByOthersAndByEarlierTerms() {
        assertThat(CrossGaps.of(List.of(days(1, 10), days(5, 20)), List.of(days(8, 9), days(3, 4), days(18, 30))))
                .containsExactly(days(1, 3), days(4, 8), days(9, 10), days(10, 18));
    }

    @Test
    void hasNoneWhereSomethingHoldsWithoutEnd() {
        assertThat(CrossGaps.of(List.of(days(1, 10)), List.of(Period.since(day(1)))))
                .isEmpty();
        assertThat(CrossGaps.of(List.of(days(1, 10)), List.of(Period.since(day(5)))))
                .containsExactly(days(1, 5));
    }

    private static Period days(int from, int to) {
        return new Period(day(from), day(to));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2030, 1, day);
    }
}
