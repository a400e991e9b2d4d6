package org.gangju.fourties;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads functional branches: those in the caller's scope, and those open to it from above. */
@Repository
class FunctionalBranchReader implements NodeLoader<FunctionalBranchView> {

    private final Pages pages;
    private final JdbcClient sql;
    private final FunctionalMembers members;
    private final NodeLoader<OrganizationView> organizations;

    FunctionalBranchReader(
            Pages pages, JdbcClient sql, FunctionalMembers members, NodeLoader<OrganizationView> organizations) {
        this.pages = pages;
        this.sql = sql;
        this.members = members;
        this.organizations = organizations;
    }

    @Override
    public String typeName() {
        return FunctionalBranchView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return FourtiesPermissions.READ.name();
    }

    @Override
    public Map<Long, FunctionalBranchView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(FunctionalBranchRows.BY_PLACE, keys, caller);
    }

    /** The one of a global id that the caller sees. */
    Optional<FunctionalBranchView> one(String id, Caller caller) {
        return find(Stream.of(id), caller).values().stream().findFirst();
    }

    /** The one of a global id, whoever asks; for what decides by itself who may. */
    Optional<FunctionalBranchView> stored(String id) {
        return NodeId.keyOf(FunctionalBranchView.TYPE_NAME, id)
                .flatMap(key -> sql.sql(
                                "SELECT " + FunctionalBranchRows.COLUMNS + " FROM functional_branch b WHERE b.id = ?")
                        .param(key)
                        .query((row, number) -> FunctionalBranchRows.read(row))
                        .optional());
    }

    Connection<FunctionalBranchView> page(@Nullable FunctionalBranchFilter filter, PageRequest page, Caller caller) {
        if (filter == null) {
            return pages.page(FunctionalBranchRows.BY_PLACE, List.of(), page, caller);
        }
        FunctionalBranchConditions conditions =
                new FunctionalBranchConditions(organizations.find(Filter.allPlaces(filter), caller));
        return pages.page(
                FunctionalBranchRows.BY_PLACE, List.of(Filter.condition(filter, conditions::of)), page, caller);
    }

    Map<OrganizationBranches, Connection<FunctionalBranchView>> ofOrganizations(
            Set<OrganizationBranches> parents, PageRequest page, Caller caller) {
        return pages(FunctionalBranchRows.BY_PLACE, parents, OrganizationBranches::condition, page, caller);
    }

    Map<Long, Connection<FunctionalBranchView>> ofGrids(Set<Long> grids, PageRequest page, Caller caller) {
        return pages(FunctionalBranchRows.BY_PLACE, grids, key -> Condition.of("b.grid_id = ?", key), page, caller);
    }

    /** The caller's own member is told of all that it belongs to, wherever the primary membership has gone since. */
    Map<Long, Connection<FunctionalBranchView>> ofMembers(Set<Long> keys, PageRequest page, Caller caller) {
        PageQuery<FunctionalBranchView> joined = new PageQuery<>(
                FunctionalBranchRows.COLUMNS,
                "(functional_branch b JOIN " + members.beside() + " s ON s.organization_id = b.branch_id)",
                "s.membership_id",
                FunctionalBranchRows.VISIBILITY.orBy("s.member_id"),
                List.of(SortKey.text(FunctionalBranchRows.PATH), SortKey.number("s.membership_id")),
                FunctionalBranchRows::read);
        return pages(joined, keys, key -> Condition.of("s.member_id = ?", key), page, caller);
    }

    private <K> Map<K, Connection<FunctionalBranchView>> pages(
            PageQuery<FunctionalBranchView> query,
            Set<K> parents,
            Function<K, Condition> condition,
            PageRequest page,
            Caller caller) {
        Map<K, List<Condition>> conditions =
                parents.stream().collect(toMap(parent -> parent, parent -> List.of(condition.apply(parent))));
        return pages.pages(query, conditions, page, caller);
    }
}
