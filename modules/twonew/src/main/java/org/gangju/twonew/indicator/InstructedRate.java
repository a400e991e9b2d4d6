package org.gangju.twonew.indicator;

import java.time.LocalDate;
import org.gangju.spi.indicator.CountedIndicator;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Component;

/** K23_INSTRUCTED: of the two-new organizations that operate without a party organization those with an instructor. */
@Component
class InstructedRate implements CountedIndicator {

    private final UnitFigures figures;

    InstructedRate(UnitFigures figures) {
        this.figures = figures;
    }

    @Override
    public IndicatorProfile profile() {
        return UnitFigures.profile(
                "K23_INSTRUCTED", new Title("未覆盖两新组织指导员选派率", "Uncovered two-new organizations with an instructor"));
    }

    @Override
    public IndicatorCount count(OrganizationView organization, LocalDate asOf) {
        return figures.count(asOf, "u.mode IS NULL", "u.instructed = 1", null);
    }
}
