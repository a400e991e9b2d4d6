package org.gangju.twonew;

import java.time.LocalDate;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.module.Title;
import org.springframework.stereotype.Component;

/**
 * K22_ORGANIZATION: of the two-new organizations that operate those with a party organization of their own or one that they
 * share. Those that hang on another's are a group beside these and count below the line alone.
 */
@Component
class OrganizationCoverage extends UnitShare {

    OrganizationCoverage(UnitFigures figures) {
        super("K22_ORGANIZATION", new Title("两新组织党的组织覆盖率", "Two-new organizations with a party organization"), figures);
    }

    @Override
    IndicatorCount count(UnitFigures figures, LocalDate asOf) {
        return figures.count(asOf, "1 = 1", "COALESCE(u.mode, 'NONE') IN ('INDEPENDENT', 'CLUSTERED')", BY_MODE);
    }
}
