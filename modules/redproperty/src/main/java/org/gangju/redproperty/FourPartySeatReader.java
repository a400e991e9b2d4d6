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

/** Reads the seats of councils: those of the councils that the caller sees, and those of the members, wherever they sit. */
@Repository
class FourPartySeatReader extends RedPropertyReader<FourPartySeatView> {

    private final Clock clock;

    FourPartySeatReader(Pages pages, Clock clock) {
        super(pages, FourPartySeatRows.BY_DAY, FourPartySeatView.TYPE_NAME, RedPropertyPermissions.PEOPLE);
        this.clock = clock;
    }

    Map<DatedParent, Connection<FourPartySeatView>> ofCouncils(
            Set<DatedParent> parents, PageRequest page, Caller caller) {
        return of("s.council_id = ?", parents, page, caller);
    }

    Map<DatedParent, Connection<FourPartySeatView>> ofMembers(
            Set<DatedParent> parents, PageRequest page, Caller caller) {
        return of("s.member_id = ?", parents, page, caller);
    }

    private Map<DatedParent, Connection<FourPartySeatView>> of(
            String parent, Set<DatedParent> parents, PageRequest page, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        Map<DatedParent, List<Condition>> conditions =
                parents.stream().collect(toMap(key -> key, key -> key.conditions(parent, "s", today)));
        return pages.pages(FourPartySeatRows.BY_DAY, conditions, page, caller);
    }
}
