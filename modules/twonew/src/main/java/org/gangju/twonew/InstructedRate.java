package org.gangju.twonew;

import java.time.LocalDate;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.module.Title;
import org.springframework.stereotype.Component;

/** K23_INSTRUCTED: of the two-new organizations that operate without a party organization those with an instructor. */
@Component
class InstructedRate extends UnitShare {

    InstructedRate(UnitFigures figures) {
        super(
                "K23_INSTRUCTED",
                new Title("未覆盖两新组织指导员选派率", "Uncovered two-new organizations with an instructor"),
                figures);
    }

    @Override
    IndicatorCount count(UnitFigures figures, LocalDate asOf) {
        return figures.count(asOf, "u.mode IS NULL", "u.instructed = 1", null);
    }
}
