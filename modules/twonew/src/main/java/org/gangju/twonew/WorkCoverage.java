package org.gangju.twonew;

import java.time.LocalDate;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.module.Title;
import org.springframework.stereotype.Component;

/** K22_WORK: of the two-new organizations that operate those with a party organization, an instructor or a liaison. */
@Component
class WorkCoverage extends UnitShare {

    WorkCoverage(UnitFigures figures) {
        super("K22_WORK", new Title("两新组织党的工作覆盖率", "Two-new organizations that the Party works in"), figures);
    }

    @Override
    IndicatorCount count(UnitFigures figures, LocalDate asOf) {
        return figures.count(asOf, "1 = 1", "u.mode IS NOT NULL OR u.worked = 1", null);
    }
}
