package org.gangju.twonew.indicator;

import java.time.LocalDate;
import org.gangju.spi.indicator.CountedIndicator;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Component;

/** K22_WORK: of the two-new organizations that operate those with a party organization, an instructor or a liaison. */
@Component
class WorkCoverage implements CountedIndicator {

    private final UnitFigures figures;

    WorkCoverage(UnitFigures figures) {
        this.figures = figures;
    }

    @Override
    public IndicatorProfile profile() {
        return UnitFigures.profile(
                "K22_WORK", new Title("两新组织党的工作覆盖率", "Two-new organizations that the Party works in"));
    }

    @Override
    public IndicatorCount count(OrganizationView organization, LocalDate asOf) {
        return figures.count(asOf, "1 = 1", "u.mode IS NOT NULL OR u.worked = 1", null);
    }
}
