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

/** Reads the seats of owners' committees. */
@Repository
class OwnersSeatReader extends RedPropertyReader<OwnersSeatView> {

    private final Clock clock;

    OwnersSeatReader(Pages pages, Clock clock) {
        super(pages, OwnersSeatRows.BY_DAY, OwnersSeatView.TYPE_NAME, RedPropertyPermissions.PEOPLE);
        this.clock = clock;
    }

    Map<DatedParent, Connection<OwnersSeatView>> ofCommittees(
            Set<DatedParent> committees, PageRequest page, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        Map<DatedParent, List<Condition>> conditions = committees.stream()
                .collect(toMap(parent -> parent, parent -> parent.conditions("s.committee_id = ?", "s", today)));
        return pages.pages(OwnersSeatRows.BY_DAY, conditions, page, caller);
    }
}
