package org.gangju.redproperty;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.springframework.stereotype.Repository;

/** Reads services. */
@Repository
class PropertyServiceReader extends RedPropertyReader<PropertyServiceView> {

    private final Clock clock;

    PropertyServiceReader(Pages pages, Clock clock) {
        super(pages, PropertyServiceRows.BY_DAY, PropertyServiceView.TYPE_NAME, RedPropertyPermissions.READ);
        this.clock = clock;
    }

    Map<DatedParent, Connection<PropertyServiceView>> ofCompanies(
            Set<DatedParent> parents, PageRequest page, Caller caller) {
        return of("s.company_id = ?", parents, page, caller);
    }

    Map<DatedParent, Connection<PropertyServiceView>> ofGrids(
            Set<DatedParent> parents, PageRequest page, Caller caller) {
        return of("s.grid_id = ?", parents, page, caller);
    }

    private Map<DatedParent, Connection<PropertyServiceView>> of(
            String column, Set<DatedParent> parents, PageRequest page, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        Map<DatedParent, List<Condition>> conditions =
                parents.stream().collect(toMap(parent -> parent, parent -> parent.conditions(column, "s", today)));
        return pages.pages(PropertyServiceRows.BY_DAY, conditions, page, caller);
    }
}
