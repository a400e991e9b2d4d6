package org.gangju.twonew.indicator;

import java.time.LocalDate;
import org.gangju.spi.indicator.CountedIndicator;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.twonew.TwoNewSettings;
import org.springframework.stereotype.Component;

/** K22_DUE 应建已建: of the two-new organizations with enough full members those with a party organization, by mode. */
@Component
class DueCoverage implements CountedIndicator {

    private final UnitFigures figures;
    private final TwoNewSettings settings;

    DueCoverage(UnitFigures figures, TwoNewSettings settings) {
        this.figures = figures;
        this.settings = settings;
    }

    @Override
    public IndicatorProfile profile() {
        return UnitFigures.profile(
                        "K22_DUE",
                        new Title("应建已建率", "Two-new organizations that have the party organization they are due"))
                .version("1-" + settings.dueMembers());
    }

    @Override
    public IndicatorCount count(OrganizationView organization, LocalDate asOf) {
        String due = "u.full_members >= " + settings.dueMembers();
        return figures.count(asOf, due, "u.mode IS NOT NULL", UnitFigures.BY_MODE);
    }
}
