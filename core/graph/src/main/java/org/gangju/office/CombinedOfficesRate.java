package org.gangju.office;

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
 * K7 一肩挑: communities where one member is the party organization's secretary and the elected committee's director, among
 * those where both offices are filled.
 */
@Component
class CombinedOfficesRate implements IndicatorRule {

    private final IndicatorCounts counts;

    CombinedOfficesRate(IndicatorCounts counts) {
        this.counts = counts;
    }

    @Override
    public String key() {
        return "K7";
    }

    @Override
    public Title title() {
        return new Title("一肩挑比例", "Communities where one person holds both offices");
    }

    @Override
    public String ruleVersion() {
        return "1";
    }

    @Override
    public String permission() {
        return OfficePermissions.READ.name();
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
                        new OrganizationTable(asOf).sql() + " " + CombinedOffices.HOLDERS,
                        "o.path",
                        CombinedOffices.filled(asOf),
                        Condition.of(CombinedOffices.COMBINED),
                        null)
                .identifiedBy(OrganizationView.TYPE_NAME, "o.id");
    }
}
