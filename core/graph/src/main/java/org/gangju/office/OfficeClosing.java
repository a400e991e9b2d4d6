package org.gangju.office;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.organization.OrganizationRetiring;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the appointments of an organization that is retired, within the same transaction. */
@Component
class OfficeClosing {

    private final Assignments assignments;
    private final Clock clock;

    OfficeClosing(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    @EventListener
    void close(OrganizationRetiring retiring) {
        assignments.endAll(OfficeRegister.subject(retiring.organization()), LocalDate.now(clock));
    }
}
