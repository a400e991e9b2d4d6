package org.gangju.redproperty.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gangju.redproperty.Neighbourhood;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How the state of a council follows from its seats. */
class FourPartyTimelineTest {

    private static final LocalDate MONDAY = Neighbourhood.MONDAY;

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
