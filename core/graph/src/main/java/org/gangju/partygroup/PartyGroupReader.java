package org.gangju.partygroup;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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
import org.springframework.stereotype.Repository;

/** Reads party groups, always within the caller's scope. */
@Repository
class PartyGroupReader implements NodeLoader<PartyGroupView> {

    private static final String COLUMNS = """
            g.id, g.organization_id, g.organization_path, g.name, g.valid_from, g.valid_to, g.version""";

    private static final PageQuery<PartyGroupView> BY_DAY = new PageQuery<>(
            COLUMNS,
            "party_group g",
            "g.id",
            Visibility.organizations(PartyGroupPermissions.READ.name(), "g.organization_path"),
            List.of(SortKey.text("g.valid_from"), SortKey.number("g.id")),
            PartyGroupReader::read);

    private final Pages pages;
    private final Clock clock;

    PartyGroupReader(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public String typeName() {
        return PartyGroupView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return PartyGroupPermissions.READ.name();
    }

    @Override
    public Map<Long, PartyGroupView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(BY_DAY, keys, caller);
    }

    /** The same page of the groups of many branches, by the day they were formed. */
    Map<PartyGroupList, Connection<PartyGroupView>> ofOrganizations(
            Set<PartyGroupList> lists, PageRequest page, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        Map<PartyGroupList, List<Condition>> conditions = lists.stream()
                .collect(toMap(
                        list -> list,
                        list -> List.of(
                                Condition.of("g.organization_id = ?", list.organization()),
                                list.moment().condition("g", today))));
        return pages.pages(BY_DAY, conditions, page, caller).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        list -> list.getValue()
                                .map(group -> group.on(list.getKey().moment().asOf()))));
    }

    private static PartyGroupView read(ResultSet row) throws SQLException {
        return new PartyGroupView(
                row.getLong("id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"),
                null);
    }
}
