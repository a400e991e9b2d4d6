package org.gangju.matter;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.springframework.stereotype.Repository;

/** Reads what has happened to matters that the caller sees. */
@Repository
class MatterStepReader implements NodeLoader<MatterStepView> {

    private final Pages pages;

    MatterStepReader(Pages pages) {
        this.pages = pages;
    }

    @Override
    public String typeName() {
        return MatterStepView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return MatterPermissions.READ.name();
    }

    @Override
    public Map<Long, MatterStepView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(MatterStepRows.IN_ORDER, keys, caller);
    }

    Map<Long, Connection<MatterStepView>> ofMatters(Set<Long> matters, PageRequest page, Caller caller) {
        Map<Long, List<Condition>> conditions = matters.stream()
                .collect(toMap(matter -> matter, matter -> List.of(Condition.of("s.matter_id = ?", matter))));
        return pages.pages(MatterStepRows.IN_ORDER, conditions, page, caller);
    }
}
