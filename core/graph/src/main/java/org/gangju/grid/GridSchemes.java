package org.gangju.grid;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the schemes, of which there are a handful. */
@Repository
class GridSchemes implements NodeLoader<GridScheme> {

    private final JdbcClient sql;

    GridSchemes(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String typeName() {
        return GridScheme.TYPE_NAME;
    }

    @Override
    public String permission() {
        return GridPermissions.READ.name();
    }

    @Override
    public Map<Long, GridScheme> load(Set<Long> keys, Caller caller) {
        return select(Condition.in("s.id", List.copyOf(keys))).stream()
                .collect(toMap(GridScheme::key, scheme -> scheme));
    }

    /** Every scheme, by code. */
    List<GridScheme> all() {
        return select(Condition.all(List.of()));
    }

    List<GridScheme> byCode(String code) {
        return select(Condition.of("s.code = ?", code));
    }

    GridScheme byKey(long key) {
        return select(Condition.of("s.id = ?", key)).getFirst();
    }

    private List<GridScheme> select(Condition condition) {
        Map<Long, GridScheme> schemes = new LinkedHashMap<>();
        sql.sql("""
                        SELECT s.id, s.code, s.name, s.source, l.level
                        FROM grid_scheme s JOIN grid_scheme_level l ON l.scheme_id = s.id
                        WHERE %s ORDER BY s.code, l.ordinal""".formatted(condition.sql())).params(condition.parameters()).query(row -> {
            GridScheme scheme = new GridScheme(
                    row.getLong("id"),
                    row.getString("code"),
                    row.getString("name"),
                    row.getString("source"),
                    new ArrayList<>());
            schemes.putIfAbsent(scheme.key(), scheme);
            schemes.getOrDefault(scheme.key(), scheme).levels().add(GridLevel.valueOf(row.getString("level")));
        });
        return List.copyOf(schemes.values());
    }
}
