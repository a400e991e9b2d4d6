package org.gangju.twonew;

import java.time.LocalDate;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.module.Title;
import org.springframework.stereotype.Component;

/** K22_DUE 应建已建: of the two-new organizations with enough full members those with a party organization, by mode. */
@Component
class DueCoverage extends UnitShare {

    private final TwoNewSettings settings;

    DueCoverage(UnitFigures figures, TwoNewSettings settings) {
        super(
                "K22_DUE",
                new Title("应建已建率", "Two-new organizations that have the party organization they are due"),
                figures);
        this.settings = settings;
    }

    @Override
    IndicatorCount count(UnitFigures figures, LocalDate asOf) {
        String due = "u.full_members >= " + settings.dueMembers();
        return figures.count(asOf, due, "u.mode IS NOT NULL", BY_MODE);
    }
}
