package org.gangju.redproperty.service;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.gangju.redproperty.DatedParent;
import org.gangju.redproperty.DatedReader;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.springframework.stereotype.Repository;

/** Reads services. */
@Repository
class PropertyServiceReader extends DatedReader<PropertyServiceView> {

    PropertyServiceReader(Pages pages, Clock clock) {
        super(
                pages,
                PropertyServiceRows.BY_DAY,
                "s",
                PropertyServiceView.TYPE_NAME,
                RedPropertyPermissions.READ,
                clock);
    }

    Map<DatedParent, Connection<PropertyServiceView>> ofCompanies(
            Set<DatedParent> parents, PageRequest page, Caller caller) {
        return below("company_id", parents, page, caller);
    }

    Map<DatedParent, Connection<PropertyServiceView>> ofGrids(
            Set<DatedParent> parents, PageRequest page, Caller caller) {
        return below("grid_id", parents, page, caller);
    }
}
