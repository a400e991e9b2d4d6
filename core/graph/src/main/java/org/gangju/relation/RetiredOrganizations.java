package org.gangju.relation;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.spi.organization.OrganizationRetiring;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the relations of organizations that are retired, within the same transaction. */
@Component
class RetiredOrganizations {

    private final OrganizationRelations relations;
    private final Clock clock;

    RetiredOrganizations(OrganizationRelations relations, Clock clock) {
        this.relations = relations;
        this.clock = clock;
    }

    @EventListener
    void end(OrganizationRetiring retiring) {
        long organization = retiring.organization().key();
        LocalDate today = LocalDate.now(clock);
        relations.endFrom(organization, today);
        relations.endTo(organization, today);
    }
}
