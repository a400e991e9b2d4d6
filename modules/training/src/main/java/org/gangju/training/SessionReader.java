package org.gangju.training;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.activity.ActivityTables;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.springframework.stereotype.Repository;

/** Reads sessions. */
@Repository
class SessionReader extends TrainingReader<SessionView> {

    private final PageQuery<SessionView> byTime;

    SessionReader(Pages pages, ActivityTables tables, Clock clock) {
        PageQuery<SessionView> byTime = new SessionRows(clock.getZone(), tables.activities()).byTime();
        super(pages, byTime);
        this.byTime = byTime;
    }

    @Override
    public String typeName() {
        return SessionView.TYPE_NAME;
    }

    Map<Long, Connection<SessionView>> ofClasses(Set<Long> classKeys, PageRequest page, Caller caller) {
        Map<Long, List<Condition>> conditions =
                classKeys.stream().collect(toMap(key -> key, key -> List.of(Condition.of("s.class_id = ?", key))));
        return pages.pages(byTime, conditions, page, caller);
    }
}
