package org.gangju.term;

import java.time.LocalDate;
import org.gangju.organization.OrganizationTable;
import org.gangju.spi.indicator.CountedIndicator;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.springframework.stereotype.Component;

/**
 * K6: organizations whose term is past its end and has not been extended, among those that have a term.
 */
@Component
class OverdueTermsRate implements CountedIndicator {

    @Override
    public IndicatorProfile profile() {
        return new IndicatorProfile("K6", new Title("届满未换届比例", "Terms past their end"), TermPermissions.READ);
    }

    @Override
    public IndicatorCount count(OrganizationView organization, LocalDate asOf) {
        return new IndicatorCount(
                        new OrganizationTable(asOf).sql() + " JOIN term t ON t.organization_id = o.id",
                        "o.path",
                        Condition.of("o.retired_on IS NULL AND " + TermTable.latest("t", asOf)),
                        Condition.of(TermTable.past(asOf)),
                        null)
                .identifiedBy(OrganizationView.TYPE_NAME, "o.id");
    }
}
