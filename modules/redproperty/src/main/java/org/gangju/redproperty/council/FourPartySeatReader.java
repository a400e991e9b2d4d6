package org.gangju.redproperty.council;

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

/** Reads the seats of councils: those of the councils that the caller sees, and those of the members, wherever they sit. */
@Repository
class FourPartySeatReader extends DatedReader<FourPartySeatView> {

    FourPartySeatReader(Pages pages, Clock clock) {
        super(pages, FourPartySeatRows.BY_DAY, "s", FourPartySeatView.TYPE_NAME, RedPropertyPermissions.PEOPLE, clock);
    }

    Map<DatedParent, Connection<FourPartySeatView>> ofCouncils(
            Set<DatedParent> parents, PageRequest page, Caller caller) {
        return below("council_id", parents, page, caller);
    }

    Map<DatedParent, Connection<FourPartySeatView>> ofMembers(
            Set<DatedParent> parents, PageRequest page, Caller caller) {
        return below("member_id", parents, page, caller);
    }
}
