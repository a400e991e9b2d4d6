package org.gangju.twonew.council;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.TwoNewPermissions;
import org.springframework.stereotype.Repository;

/** Reads meetings, always within the caller's scope and where the module is on. */
@Repository
class MeetingReader implements NodeLoader<MeetingView> {

    private static final PageQuery<MeetingView> BY_DAY = new PageQuery<>(
            "m.id, m.council_id, m.organization_id, m.organization_path, m.held_on, m.agenda",
            "council_meeting m",
            "m.id",
            Visibility.organizations(TwoNewPermissions.READ.name(), "m.organization_path"),
            List.of(SortKey.text("m.held_on"), SortKey.number("m.id")),
            MeetingReader::read);

    private final Pages pages;

    MeetingReader(Pages pages) {
        this.pages = pages;
    }

    @Override
    public String typeName() {
        return MeetingView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return TwoNewPermissions.READ.name();
    }

    @Override
    public Map<Long, MeetingView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(BY_DAY, keys, caller);
    }

    Map<Long, Connection<MeetingView>> ofCouncils(Set<Long> councils, PageRequest page, Caller caller) {
        return pages.pages(
                BY_DAY,
                councils.stream().collect(toMap(key -> key, key -> List.of(Condition.of("m.council_id = ?", key)))),
                page,
                caller);
    }

    private static MeetingView read(ResultSet row) throws SQLException {
        return new MeetingView(
                row.getLong("id"),
                row.getLong("council_id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getObject("held_on", LocalDate.class),
                row.getString("agenda"));
    }
}
