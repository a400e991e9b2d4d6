package org.gangju.office;

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
 * K7 一肩挑: communities where one member is the party organization's secretary and the elected committee's director, among
 * those where both offices are filled.
 */
@Component
class CombinedOfficesRate implements CountedIndicator {

    @Override
    public IndicatorProfile profile() {
        return new IndicatorProfile(
                "K7", new Title("一肩挑比例", "Communities where one person holds both offices"), OfficePermissions.READ);
    }

    @Override
    public IndicatorCount count(OrganizationView organization, LocalDate asOf) {
        return new IndicatorCount(
                        new OrganizationTable(asOf).sql() + " " + CombinedOffices.HOLDERS,
                        "o.path",
                        CombinedOffices.filled(asOf),
                        Condition.of(CombinedOffices.COMBINED),
                        null)
                .identifiedBy(OrganizationView.TYPE_NAME, "o.id");
    }
}
