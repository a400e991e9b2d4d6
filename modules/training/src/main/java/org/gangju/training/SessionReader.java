package org.gangju.training;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.springframework.stereotype.Repository;

/** Reads sessions. */
@Repository
class SessionReader extends TrainingReader<SessionView> {

    private final Presence presence;
    private final PageQuery<SessionView> byTime;

    SessionReader(Pages pages, Toggles toggles, Clock clock) {
        PageQuery<SessionView> byTime = new SessionRows(clock.getZone()).byTime();
        super(pages, byTime);
        this.presence = toggles.of(Training.ID);
        this.byTime = byTime;
    }

    @Override
    public String typeName() {
        return SessionView.TYPE_NAME;
    }

    @Override
    Condition visible(Caller caller) {
        return presence.within(ClassRows.PATH, caller);
    }

    Map<Long, Connection<SessionView>> ofClasses(Set<Long> classKeys, PageRequest page) {
        Map<Long, List<Condition>> conditions =
                classKeys.stream().collect(toMap(key -> key, key -> List.of(Condition.of("s.class_id = ?", key))));
        return pages.pages(byTime, conditions, page);
    }
}
