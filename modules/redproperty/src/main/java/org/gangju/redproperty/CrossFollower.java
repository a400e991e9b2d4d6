package org.gangju.redproperty;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.spi.organization.OrganizationRetiring;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends cross-appointments with the organizations that they are from or to, within the same transaction. */
@Component
class CrossFollower {

    private final CrossAppointments appointments;
    private final CrossEffects effects;
    private final Clock clock;

    CrossFollower(CrossAppointments appointments, CrossEffects effects, Clock clock) {
        this.appointments = appointments;
        this.effects = effects;
        this.clock = clock;
    }

    @EventListener
    void follow(OrganizationRetiring retiring) {
        LocalDate today = LocalDate.now(clock);
        appointments
                .findPendingOf(retiring.organization().key(), today)
                .forEach(appointment -> effects.stop(appointment, today));
    }
}
