package org.gangju.redproperty.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangju.redproperty.Everywhere;
import org.gangju.spi.grid.GridDirectory;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds estates for the demo, far apart from each other. No one but the demo looks for grids by their level. */
@Repository
class DemoEstates {

    private static final int MOST = 20_000;

    private final JdbcClient sql;
    private final NodeLoader<OrganizationView> organizations;
    private final GridDirectory grids;

    DemoEstates(JdbcClient sql, NodeLoader<OrganizationView> organizations, GridDirectory grids) {
        this.sql = sql;
        this.organizations = organizations;
        this.grids = grids;
    }

    /** So many estates in force below a city at most, in the order of the organizations that they belong to. */
    List<DemoEstate> of(TreePath city, int count) {
        Condition within = Condition.within("g.organization_path", city);
        List<Found> all = sql.sql("SELECT g.id, g.name, g.organization_id FROM grid g WHERE g.level = 'ESTATE'"
                        + " AND g.status = 'ACTIVE' AND g.organization_id IS NOT NULL AND " + within.sql()
                        + " ORDER BY g.organization_path, g.id LIMIT " + MOST)
                .params(within.parameters())
                .query((row, number) ->
                        new Found(row.getLong("id"), row.getString("name"), row.getLong("organization_id")))
                .list();
        int step = Math.max(1, all.size() / count);
        List<Found> chosen = IntStream.range(0, all.size())
                .filter(index -> index % step == 0)
                .limit(count)
                .mapToObj(all::get)
                .toList();
        Map<Long, OrganizationView> owners = chosen.isEmpty()
                ? Map.of()
                : organizations.load(
                        chosen.stream().map(Found::organization).collect(Collectors.toSet()), Everywhere.itself());
        return chosen.stream()
                .filter(found -> owners.containsKey(found.organization()))
                .map(found -> estate(found, Objects.requireNonNull(owners.get(found.organization()))))
                .toList();
    }

    private DemoEstate estate(Found found, OrganizationView organization) {
        return new DemoEstate(
                found.key(), found.name(), organization, grids.belongsSince(found.key()), branch(organization));
    }

    private @Nullable OrganizationView branch(OrganizationView community) {
        Condition within = Condition.within("o.path", community.path());
        return sql.sql(
                        "SELECT o.id FROM organization o WHERE o.retired_on IS NULL AND o.type IN ('GENERAL_BRANCH', 'BRANCH',"
                                + " 'JOINT_BRANCH') AND " + within.sql() + " ORDER BY o.path LIMIT 1")
                .params(within.parameters())
                .query(Long.class)
                .optional()
                .map(key -> organizations.load(Set.of(key), Everywhere.itself()).get(key))
                .orElse(null);
    }

    private record Found(long key, String name, long organization) {}
}
