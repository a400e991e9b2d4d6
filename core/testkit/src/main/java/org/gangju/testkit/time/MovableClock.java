package org.gangju.testkit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that runs, and that a test sets to another day. An application under test has it by {@link MovableTime}. */
public final class MovableClock extends Clock {

    private final Clock real;
    private final AtomicReference<Duration> ahead;

    MovableClock(ZoneId zone) {
        this(Clock.system(zone), new AtomicReference<>(Duration.ZERO));
    }

    private MovableClock(Clock real, AtomicReference<Duration> ahead) {
        this.real = real;
        this.ahead = ahead;
    }

    /** It is this day from now on, for everybody who has this clock. */
    public void goTo(LocalDate day) {
        LocalDate today = LocalDate.now(real);
        ahead.set(Duration.ofDays(day.toEpochDay() - today.toEpochDay()));
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone), ahead);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }
}
