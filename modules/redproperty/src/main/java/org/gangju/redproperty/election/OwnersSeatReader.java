package org.gangju.redproperty.election;

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

/** Reads the seats of owners' committees. */
@Repository
class OwnersSeatReader extends DatedReader<OwnersSeatView> {

    OwnersSeatReader(Pages pages, Clock clock) {
        super(pages, OwnersSeatRows.BY_DAY, "s", OwnersSeatView.TYPE_NAME, RedPropertyPermissions.PEOPLE, clock);
    }

    Map<DatedParent, Connection<OwnersSeatView>> ofCommittees(
            Set<DatedParent> committees, PageRequest page, Caller caller) {
        return below("committee_id", committees, page, caller);
    }
}
