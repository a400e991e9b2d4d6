package org.gangju.redproperty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the settings allow, and how the state of a council follows from its seats. */
class RedPropertyRulesTest {

    private static final LocalDate MONDAY = Neighbourhood.MONDAY;

    private final CommitteeRules rules = new CommitteeRules(5, 11, 3, 5, 90, null);

    @Test
    void allowsOddNumbersOfSeatsWithinTheBounds() {
        assertThat(IntStream.rangeClosed(0, 14).filter(rules::allowsSeats)).containsExactly(5, 7, 9, 11);
        assertThat(IntStream.rangeClosed(0, 8).filter(rules::allowsTerm)).containsExactly(3, 4, 5);
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertThatThrownBy(() -> new CommitteeRules(4, 11, 3, 5, 90, null)).hasMessageContaining("奇数");
        assertThatThrownBy(() -> new CommitteeRules(7, 5, 3, 5, 90, null)).hasMessageContaining("odd numbers");
        assertThatThrownBy(() -> new CommitteeRules(5, 11, 6, 5, 90, null)).hasMessageContaining("in order");
        assertThatThrownBy(() -> new CompanyRules(0)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new RedPropertySettings(
                        new CompanyRules(3), rules, new CrossRules(Set.of()), Map.of("5101", rules)))
                .hasMessageContaining("gangju.redproperty.cities.5101.source");
    }

    @Test
    void isActiveWhileAllFourSeatsAreHeld() {
        List<FourPartySeatView> three = seats(3, null);
        assertThat(FourPartyTimeline.of(FourPartyStatus.FORMING, three, MONDAY))
                .isEqualTo(new FourPartyTimeline(FourPartyStatus.FORMING, null));
        assertThat(FourPartyTimeline.of(FourPartyStatus.ACTIVE, three, MONDAY))
                .isEqualTo(new FourPartyTimeline(FourPartyStatus.INCOMPLETE, null));
        assertThat(FourPartyTimeline.of(FourPartyStatus.FORMING, seats(4, null), MONDAY))
                .isEqualTo(new FourPartyTimeline(FourPartyStatus.ACTIVE, null));
        LocalDate friday = MONDAY.plusDays(4);
        assertThat(FourPartyTimeline.of(FourPartyStatus.INCOMPLETE, seats(4, friday), MONDAY))
                .isEqualTo(new FourPartyTimeline(FourPartyStatus.ACTIVE, friday));
        assertThat(FourPartyTimeline.of(FourPartyStatus.ACTIVE, seats(4, friday), friday))
                .isEqualTo(new FourPartyTimeline(FourPartyStatus.INCOMPLETE, null));
    }

    private static List<FourPartySeatView> seats(int count, @Nullable LocalDate end) {
        return Stream.of(FourPartySeatRole.values())
                .limit(count)
                .map(seat -> new FourPartySeatView(1, 1, seat, null, null, MONDAY, end, 0))
                .toList();
    }
}
