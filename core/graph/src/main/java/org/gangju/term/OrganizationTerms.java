package org.gangju.term;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Moment;

/**
 * The terms of an organization.
 *
 * @param key the organization
 * @param moment which of them
 */
record OrganizationTerms(long key, Moment moment) {

    Condition condition(LocalDate today) {
        Condition own = Condition.of("t.organization_id = ?", key);
        return moment.history()
                ? own
                : Condition.all(List.of(own, Condition.of(TermTable.latest("t", moment.on(today)))));
    }
}
