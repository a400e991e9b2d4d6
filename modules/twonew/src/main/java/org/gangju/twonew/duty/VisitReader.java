package org.gangju.twonew.duty;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
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

/** Reads visits: within the caller's scope, and the caller's own. */
@Repository
class VisitReader {

    private static final PageQuery<VisitView> BY_DAY = new PageQuery<>(
            "v.id, v.new_organization_id, v.organization_path, v.member_id, v.visited_on, v.note",
            "instructor_visit v",
            "v.id",
            Visibility.organizations(TwoNewPermissions.READ.name(), "v.organization_path")
                    .orBy("v.member_id"),
            List.of(SortKey.text("v.visited_on"), SortKey.number("v.id")),
            VisitReader::read);

    private final Pages pages;

    VisitReader(Pages pages) {
        this.pages = pages;
    }

    Map<Long, Connection<VisitView>> ofUnits(Set<Long> units, PageRequest page, Caller caller) {
        return of("v.new_organization_id = ?", units, page, caller);
    }

    Map<Long, Connection<VisitView>> ofDuties(Set<Long> duties, PageRequest page, Caller caller) {
        return of("v.duty_id = ?", duties, page, caller);
    }

    private Map<Long, Connection<VisitView>> of(String parent, Set<Long> keys, PageRequest page, Caller caller) {
        return pages.pages(
                BY_DAY,
                keys.stream().collect(toMap(key -> key, key -> List.of(Condition.of(parent, key)))),
                page,
                caller);
    }

    private static VisitView read(ResultSet row) throws SQLException {
        String note = row.getString("note");
        return new VisitView(
                row.getLong("id"),
                row.getLong("new_organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getLong("member_id"),
                row.getObject("visited_on", LocalDate.class),
                note.isEmpty() ? null : note);
    }
}
