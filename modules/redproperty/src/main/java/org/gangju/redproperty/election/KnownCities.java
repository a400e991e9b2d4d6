package org.gangju.redproperty.election;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Ends a start whose settings name a city that is not there: its rules would never apply. As long as there is no organization
 * at all, as before the first start's import, nobody can tell.
 */
@Repository
class KnownCities implements SmartInitializingSingleton {

    private static final int MOST = 1_000;

    private final ElectionSettings settings;
    private final JdbcClient sql;

    KnownCities(ElectionSettings settings, JdbcClient sql) {
        this.settings = settings;
        this.sql = sql;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (settings.cities().isEmpty()) {
            return;
        }
        List<String> roots = sql.sql(
                        "SELECT code FROM organization WHERE parent_id IS NULL ORDER BY code LIMIT " + MOST)
                .query((row, number) -> row.getString("code"))
                .list();
        require(settings.cities().keySet(), roots);
    }

    /** @throws IllegalArgumentException for a city that is none of the roots, if there are any */
    static void require(Set<String> cities, List<String> roots) {
        Set<String> unknown = new TreeSet<>(cities);
        roots.forEach(unknown::remove);
        if (!roots.isEmpty() && !unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "gangju.redproperty.cities.%s: 没有以此为代码的顶层组织，现有 / no organization at the root has this code; there are %s"
                            .formatted(String.join(", ", unknown), String.join(", ", roots)));
        }
    }
}
