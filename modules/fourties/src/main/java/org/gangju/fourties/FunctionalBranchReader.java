package org.gangju.fourties;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads functional branches: those in the caller's scope, those open to it from above, and by their keys its own. */
@Repository
class FunctionalBranchReader implements NodeLoader<FunctionalBranchView> {

    private final Pages pages;
    private final JdbcClient sql;
    private final FunctionalMembers members;
    private final NodeLoader<OrganizationView> organizations;
    private final Presence presence;

    FunctionalBranchReader(
            Pages pages,
            JdbcClient sql,
            FunctionalMembers members,
            NodeLoader<OrganizationView> organizations,
            Toggles toggles) {
        this.pages = pages;
        this.sql = sql;
        this.members = members;
        this.organizations = organizations;
        this.presence = toggles.of(Fourties.ID);
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
        Map<Long, FunctionalBranchView> found = new HashMap<>(pages.byKey(FunctionalBranchRows.BY_PLACE, keys, caller));
        Set<Long> others = new HashSet<>(keys);
        others.removeAll(found.keySet());
        found.putAll(own(others, caller));
        return found;
    }

    private Map<Long, FunctionalBranchView> own(Set<Long> keys, Caller caller) {
        Long member = caller.member();
        return member == null
                ? Map.of()
                : pages.byKey(
                        joined("b.id"),
                        keys,
                        List.of(
                                Condition.of("s.member_id = ?", member),
                                presence.everywhere(FunctionalBranchRows.PATH)),
                        caller);
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
        List<Condition> conditions = Filter.conditions(
                filter,
                ids -> new FunctionalBranchConditions(new FilterPlaces<>(organizations.find(ids, caller))),
                FunctionalBranchConditions::of);
        return pages.page(FunctionalBranchRows.BY_PLACE, conditions, page, caller);
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
        return pages(joined("s.membership_id"), keys, key -> Condition.of("s.member_id = ?", key), page, caller);
    }

    /** The branches with their members {@code s} of today. */
    private PageQuery<FunctionalBranchView> joined(String id) {
        return new PageQuery<>(
                FunctionalBranchRows.COLUMNS,
                "(functional_branch b JOIN " + members.beside() + " s ON s.organization_id = b.branch_id)",
                id,
                FunctionalBranchRows.VISIBILITY.orBy("s.member_id"),
                List.of(SortKey.text(FunctionalBranchRows.PATH), SortKey.number("s.membership_id")),
                FunctionalBranchRows::read);
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
