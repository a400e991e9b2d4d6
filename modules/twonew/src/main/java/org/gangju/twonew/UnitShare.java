package org.gangju.twonew;

import java.time.LocalDate;
import java.util.Optional;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;

/** An indicator that is a share of the two-new organizations that operate; the very units stand behind it. */
abstract class UnitShare extends UnitIndicator {

    private final UnitFigures figures;

    UnitShare(String key, Title title, UnitFigures figures) {
        super(key, title);
        this.figures = figures;
    }

    /** What it counts on a day. */
    abstract IndicatorCount count(UnitFigures figures, LocalDate asOf);

    @Override
    public final IndicatorTable table(OrganizationView organization, LocalDate asOf) {
        return figures.table(count(figures, asOf), organization.path());
    }

    @Override
    public final Optional<IndicatorCount> rows(OrganizationView organization, LocalDate asOf) {
        return Optional.of(count(figures, asOf));
    }
}
