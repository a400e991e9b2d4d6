package org.gangju.twonew.indicator;

import java.time.LocalDate;
import org.gangju.spi.indicator.CountedIndicator;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Component;

/**
 * K24: of the two-new organizations that operate those that have stars, by their stars: the latest year's that is published and
 * not revoked on the day.
 */
@Component
class StarDistribution implements CountedIndicator {

    private final UnitFigures figures;

    StarDistribution(UnitFigures figures) {
        this.figures = figures;
    }

    @Override
    public IndicatorProfile profile() {
        return UnitFigures.profile("K24", new Title("两新组织星级分布", "Two-new organizations by their stars"));
    }

    @Override
    public IndicatorCount count(OrganizationView organization, LocalDate asOf) {
        String stars = """
                (SELECT MAX(r.rating_year * 10 + r.stars) FROM star_rating r WHERE r.new_organization_id = u.unit_id \
                AND r.published_on <= DATE '%1$s' AND (r.revoked_on IS NULL OR r.revoked_on > DATE '%1$s'))""".formatted(asOf);
        return figures.count(
                asOf,
                "1 = 1",
                stars + " IS NOT NULL",
                "CASE MOD(COALESCE(" + stars
                        + ", 0), 10) WHEN 1 THEN '1' WHEN 2 THEN '2' WHEN 3 THEN '3' WHEN 4 THEN '4' WHEN 5 THEN '5' ELSE 'NONE' END");
    }
}
