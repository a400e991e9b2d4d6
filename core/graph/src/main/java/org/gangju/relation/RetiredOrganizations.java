package org.gangju.relation;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.DatedTable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends the relations of organizations that are retired, within the same transaction. */
@Component
class RetiredOrganizations {

    private final DatedTable relations;
    private final Clock clock;

    RetiredOrganizations(JdbcClient sql, Clock clock) {
        this.relations = new DatedTable(sql, "organization_relation");
        this.clock = clock;
    }

    @EventListener
    void end(OrganizationRetiring retiring) {
        long organization = retiring.organization().key();
        LocalDate today = LocalDate.now(clock);
        relations.endAll(Condition.of("organization_id = ?", organization), today);
        relations.endAll(Condition.of("related_id = ?", organization), today);
    }
}
