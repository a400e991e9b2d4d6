package org.gangju.redproperty;

import java.time.LocalDate;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.organization.OrganizationPlaces;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.springframework.stereotype.Component;

/** Counts estates by what is dated about them, each for the organization that it belongs to, where the module is on. */
@Component
public class EstateCounts {

    private final OrganizationPlaces places;
    private final Presence presence;

    EstateCounts(OrganizationPlaces places, Toggles toggles) {
        this.places = places;
        this.presence = toggles.of(RedProperty.ID);
    }

    /**
     * The estates of a table on a day.
     *
     * @param table with the columns {@code grid_id}, {@code organization_id}, {@code valid_from} and {@code valid_to}; on a
     *     day it has at most one row of an estate that is asked for
     * @param asked which of its rows {@code s} are asked for; SQL without parameters
     * @param fulfilled which estates {@code r.grid_id} count above the line too
     */
    public IndicatorCount on(LocalDate day, String table, String asked, Condition fulfilled) {
        String rows = ("(SELECT s.grid_id, p.path AS place FROM %s s JOIN %s p ON p.organization_id = s.organization_id"
                        + " WHERE %s AND %s) r")
                .formatted(table, places.table(day), asked, Period.holdingText("s", day));
        return new IndicatorCount(rows, "r.place", presence.everywhere("r.place"), fulfilled, null)
                .identifiedBy(GridView.TYPE_NAME, "r.grid_id");
    }
}
