package org.gangju.redproperty;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds estates for the demo, far apart from each other. No one but the demo looks for grids by their level. */
@Repository
class DemoEstates {

    private static final int MOST = 20_000;

    private final JdbcClient sql;
    private final NodeLoader<OrganizationView> organizations;

    DemoEstates(JdbcClient sql, NodeLoader<OrganizationView> organizations) {
        this.sql = sql;
        this.organizations = organizations;
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
                .map(found -> new DemoEstate(
                        found.key(), found.name(), Objects.requireNonNull(owners.get(found.organization()))))
                .toList();
    }

    private record Found(long key, String name, long organization) {}
}
