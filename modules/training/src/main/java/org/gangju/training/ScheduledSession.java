package org.gangju.training;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A session in the timetable of its class.
 *
 * @param activityKey the activity that it is
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param hours how many hours of the class it is
 * @param cancelled whether it was called off; it takes neither time nor hours then
 */
record ScheduledSession(long activityKey, Instant startsAt, Instant endsAt, BigDecimal hours, boolean cancelled) {

    boolean overlaps(Instant from, Instant to) {
        return startsAt.isBefore(to) && from.isBefore(endsAt);
    }
}
