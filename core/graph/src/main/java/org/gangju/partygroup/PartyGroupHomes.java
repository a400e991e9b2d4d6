package org.gangju.partygroup;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells whether party groups are in the community of their branch, however many at once. */
@Repository
class PartyGroupHomes {

    private final JdbcClient sql;

    PartyGroupHomes(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of the groups whose branch belongs to this community; null for none. */
    List<Long> atHome(Collection<Long> groups, @Nullable Long community) {
        if (groups.isEmpty()) {
            return List.of();
        }
        Condition wanted = Condition.in("w.id", List.copyOf(groups));
        List<Home> homes = sql.sql(
                        "SELECT w.id, w.organization_path FROM party_group w WHERE " + wanted.sql() + " ORDER BY w.id")
                .params(wanted.parameters())
                .query((row, number) ->
                        new Home(row.getLong("id"), new TreePath(row.getString("organization_path")), community))
                .list();
        return split(homes, true);
    }

    /** The groups in grids of this subtree that is another community than their branch's. */
    List<Long> strangersIn(TreePath grids) {
        List<Home> homes = sql.sql("""
                        SELECT w.id, w.organization_path, g.organization_id
                        FROM party_group_grid p JOIN party_group w ON w.id = p.group_id JOIN grid g ON g.id = p.grid_id
                        WHERE p.valid_to IS NULL AND g.path >= ? AND g.path < ? ORDER BY w.id""")
                .params(grids.value(), grids.end())
                .query((row, number) -> new Home(
                        row.getLong("id"),
                        new TreePath(row.getString("organization_path")),
                        row.getObject("organization_id", Long.class)))
                .list();
        return split(homes, false);
    }

    private List<Long> split(List<Home> homes, boolean atHome) {
        Set<Long> divisions = divisionsAbove(homes);
        return homes.stream()
                .filter(home -> home.isAmong(divisions) == atHome)
                .map(Home::group)
                .toList();
    }

    private Set<Long> divisionsAbove(List<Home> homes) {
        List<Long> above = homes.stream()
                .flatMap(home -> home.branch().ids().stream())
                .distinct()
                .toList();
        if (above.isEmpty()) {
            return Set.of();
        }
        Condition wanted = Condition.in("o.id", above);
        return new HashSet<>(
                sql.sql("SELECT o.id FROM organization o WHERE o.code = o.division_code AND " + wanted.sql())
                        .params(wanted.parameters())
                        .query((row, number) -> row.getLong(1))
                        .list());
    }

    /** A group, the place of its branch and the community that it would be in. */
    private record Home(
            long group, TreePath branch, @Nullable Long community) {

        boolean isAmong(Set<Long> divisions) {
            return branch.ids().reversed().stream()
                    .filter(divisions::contains)
                    .findFirst()
                    .equals(Optional.ofNullable(community));
        }
    }
}
