package org.gangju.setup;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads waivers, always within the caller's scope. */
@Repository
class SetupWaiverReader implements NodeLoader<SetupWaiverView> {

    private static final PageQuery<SetupWaiverView> IN_ORDER = new PageQuery<>(
            "w.id, w.organization_id, w.organization_path, w.rule_name, w.reason, w.granted_by, w.valid_from, w.valid_to, w.version",
            "setup_waiver w",
            "w.id",
            Visibility.organizations(SetupPermissions.READ.name(), "w.organization_path"),
            List.of(SortKey.number("w.id")),
            SetupWaiverReader::read);

    private final JdbcClient sql;
    private final Pages pages;
    private final Clock clock;

    SetupWaiverReader(JdbcClient sql, Pages pages, Clock clock) {
        this.sql = sql;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public String typeName() {
        return SetupWaiverView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return SetupPermissions.READ.name();
    }

    @Override
    public Map<Long, SetupWaiverView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(IN_ORDER, keys, caller);
    }

    Map<OrganizationWaivers, Connection<SetupWaiverView>> of(
            Set<OrganizationWaivers> lists, PageRequest page, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        Map<OrganizationWaivers, List<Condition>> conditions = lists.stream()
                .collect(toMap(
                        list -> list,
                        list -> List.of(
                                Condition.of("w.organization_id = ?", list.organizationKey()),
                                list.moment().condition("w", today))));
        Map<OrganizationWaivers, Connection<SetupWaiverView>> found =
                new HashMap<>(pages.pages(IN_ORDER, conditions, page, caller));
        found.replaceAll(
                (list, waivers) -> waivers.map(waiver -> waiver.on(list.moment().asOf())));
        return found;
    }

    /** Whether a waiver of the rule holds on one of these days. */
    boolean overlaps(long organizationKey, SetupRule rule, Period period) {
        Condition wanted = Condition.all(List.of(
                Condition.of("w.organization_id = ? AND w.rule_name = ?", organizationKey, rule.name()),
                period.overlapping("w")));
        return sql.sql("SELECT COUNT(*) FROM setup_waiver w WHERE " + wanted.sql())
                        .params(wanted.parameters())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static SetupWaiverView read(ResultSet row) throws SQLException {
        return new SetupWaiverView(
                row.getLong("id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                SetupRule.valueOf(row.getString("rule_name")),
                row.getString("reason"),
                row.getString("granted_by"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"),
                null);
    }
}
