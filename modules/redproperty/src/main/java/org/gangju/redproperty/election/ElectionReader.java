package org.gangju.redproperty.election;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.redproperty.RedPropertyReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.springframework.stereotype.Repository;

/** Reads elections. */
@Repository
class ElectionReader extends RedPropertyReader<ElectionView> {

    ElectionReader(Pages pages) {
        super(pages, ElectionRows.BY_DAY, ElectionView.TYPE_NAME, RedPropertyPermissions.READ);
    }

    Map<Long, Connection<ElectionView>> ofCommittees(Set<Long> committees, PageRequest page, Caller caller) {
        Map<Long, List<Condition>> conditions =
                committees.stream().collect(toMap(key -> key, key -> List.of(Condition.of("e.committee_id = ?", key))));
        return pages.pages(ElectionRows.BY_DAY, conditions, page, caller);
    }
}
