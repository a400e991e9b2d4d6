package org.gangju.term;

import java.time.LocalDate;
import java.util.Optional;
import org.gangju.organization.OrganizationTable;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorCounts;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.springframework.stereotype.Component;

/**
 * K6: organizations whose term is past its end and has not been extended, among those that have a term.
 */
@Component
class OverdueTermsRate implements IndicatorRule {

    private final IndicatorCounts counts;

    OverdueTermsRate(IndicatorCounts counts) {
        this.counts = counts;
    }

    @Override
    public String key() {
        return "K6";
    }

    @Override
    public Title title() {
        return new Title("届满未换届比例", "Terms past their end");
    }

    @Override
    public String ruleVersion() {
        return "1";
    }

    @Override
    public String permission() {
        return TermPermissions.READ.name();
    }

    @Override
    public IndicatorTable table(OrganizationView organization, LocalDate asOf) {
        return counts.of(count(asOf), organization.path());
    }

    @Override
    public Optional<IndicatorCount> rows(OrganizationView organization, LocalDate asOf) {
        return Optional.of(count(asOf));
    }

    private static IndicatorCount count(LocalDate asOf) {
        return new IndicatorCount(
                        new OrganizationTable(asOf).sql() + " JOIN term t ON t.organization_id = o.id",
                        "o.path",
                        Condition.of("o.retired_on IS NULL AND " + TermTable.latest("t", asOf)),
                        Condition.of(TermTable.past(asOf)),
                        null)
                .identifiedBy(OrganizationView.TYPE_NAME, "o.id");
    }
}
