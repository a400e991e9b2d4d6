package org.gangju.member;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads members, always within the caller's scope. */
@Repository
class MemberReader implements NodeLoader<MemberView> {

    private final JdbcClient sql;
    private final Pages pages;
    private final OrganizationReader organizations;

    MemberReader(JdbcClient sql, Pages pages, OrganizationReader organizations) {
        this.sql = sql;
        this.pages = pages;
        this.organizations = organizations;
    }

    @Override
    public String typeName() {
        return MemberView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return MemberPermissions.READ.name();
    }

    @Override
    public Map<Long, MemberView> load(Set<Long> keys, Caller caller) {
        Condition wanted = Condition.all(List.of(Condition.in("m.id", List.copyOf(keys)), visible(caller)));
        return sql
                .sql("SELECT " + MemberRows.COLUMNS + " FROM member m WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> MemberRows.read(row))
                .list()
                .stream()
                .collect(toMap(MemberView::key, view -> view));
    }

    Connection<MemberView> page(@Nullable MemberFilter filter, PageRequest page, Caller caller) {
        if (filter == null) {
            return pages.page(MemberRows.BY_PLACE, List.of(visible(caller)), page);
        }
        MemberConditions conditions = new MemberConditions(organizations.find(Filter.allPlaces(filter), caller));
        PageQuery<MemberView> query = filter.namePrefix() == null ? MemberRows.BY_PLACE : MemberRows.BY_NAME;
        return pages.page(query, List.of(visible(caller), Filter.condition(filter, conditions::of)), page);
    }

    Map<OrganizationMembers, Connection<MemberView>> ofOrganizations(
            Set<OrganizationMembers> parents, PageRequest page) {
        return pages.pages(MemberRows.BY_PLACE, conditions(parents), page);
    }

    /** How many members each of these organizations has; none is left out. */
    Map<OrganizationMembers, Integer> counts(Set<OrganizationMembers> parents) {
        return pages.counts(MemberRows.BY_PLACE, conditions(parents));
    }

    private static Map<OrganizationMembers, List<Condition>> conditions(Set<OrganizationMembers> parents) {
        return parents.stream().collect(toMap(parent -> parent, parent -> List.of(parent.condition())));
    }

    private static Condition visible(Caller caller) {
        return Condition.within("m.organization_path", caller.scope().organizations());
    }
}
