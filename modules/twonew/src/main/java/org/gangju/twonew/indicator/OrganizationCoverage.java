package org.gangju.twonew.indicator;

import java.time.LocalDate;
import org.gangju.spi.indicator.CountedIndicator;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Component;

/**
 * K22_ORGANIZATION: of the two-new organizations that operate those with a party organization of their own or one that they
 * share. Those that hang on another's are a group beside these and count below the line alone.
 */
@Component
class OrganizationCoverage implements CountedIndicator {

    private final UnitFigures figures;

    OrganizationCoverage(UnitFigures figures) {
        this.figures = figures;
    }

    @Override
    public IndicatorProfile profile() {
        return UnitFigures.profile(
                "K22_ORGANIZATION", new Title("两新组织党的组织覆盖率", "Two-new organizations with a party organization"));
    }

    @Override
    public IndicatorCount count(OrganizationView organization, LocalDate asOf) {
        return figures.count(
                asOf, "1 = 1", UnitFigures.BY_MODE + " IN ('INDEPENDENT', 'CLUSTERED')", UnitFigures.BY_MODE);
    }
}
