package org.gangju.member;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MembershipView;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.period.Moment;
import org.gangju.spi.period.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads memberships: whoever sees the member or the organization sees the membership, and of both what is in scope. */
@Repository
class MembershipReader implements NodeLoader<MembershipView> {

    private final JdbcClient sql;
    private final Pages pages;
    private final Clock clock;

    MembershipReader(JdbcClient sql, Pages pages, Clock clock) {
        this.sql = sql;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public String typeName() {
        return MembershipView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return MemberPermissions.READ.name();
    }

    @Override
    public Map<Long, MembershipView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(MembershipRows.BY_DAY, keys, caller);
    }

    Map<MembershipList, Connection<MembershipView>> pages(Set<MembershipList> lists, PageRequest page, Caller caller) {
        Map<MembershipList, Connection<MembershipView>> found =
                pages.pages(MembershipRows.BY_DAY, conditions(lists), page, caller);
        return lists.stream()
                .collect(toMap(list -> list, list -> on(list.moment(), found.getOrDefault(list, Connection.empty()))));
    }

    /** Whether the member belongs to the organization on one of the days. */
    boolean overlaps(long memberId, long organizationId, Period period) {
        Condition overlapping = Condition.all(List.of(
                Condition.of("s.member_id = ?", memberId),
                Condition.of("s.organization_id = ?", organizationId),
                period.overlapping("s")));
        return !sql.sql("SELECT s.id FROM membership s WHERE " + overlapping.sql())
                .params(overlapping.parameters())
                .query(Long.class)
                .list()
                .isEmpty();
    }

    private Map<MembershipList, List<Condition>> conditions(Set<MembershipList> lists) {
        LocalDate today = LocalDate.now(clock);
        return lists.stream().collect(toMap(list -> list, list -> list.conditions(today)));
    }

    private static Connection<MembershipView> on(Moment moment, Connection<MembershipView> page) {
        return page.map(row -> row.on(moment.asOf()));
    }
}
