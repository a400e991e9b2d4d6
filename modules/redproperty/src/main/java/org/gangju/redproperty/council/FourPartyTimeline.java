package org.gangju.redproperty.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The states that a council has from a day on, as its seats have it: active while all four are held, and never so before. What
 * is known of the future is written down already, so that the day alone brings it about.
 *
 * @param now the state on the day
 * @param until the first day on which a seat falls vacant; null while none is known
 */
record FourPartyTimeline(FourPartyStatus now, @Nullable LocalDate until) {

    /**
     * @param before the state that the council had until the day
     * @param seats those that hold on the day or later
     */
    static FourPartyTimeline of(FourPartyStatus before, List<FourPartySeatView> seats, LocalDate day) {
        List<FourPartySeatView> held =
                seats.stream().filter(seat -> seat.period().holdsOn(day)).toList();
        long roles = held.stream().map(FourPartySeatView::seat).distinct().count();
        if (roles < FourPartySeatRole.values().length) {
            return new FourPartyTimeline(before.vacated(), null);
        }
        LocalDate end = held.stream()
                .flatMap(seat -> Stream.ofNullable(seat.validTo()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new FourPartyTimeline(FourPartyStatus.ACTIVE, end);
    }
}
