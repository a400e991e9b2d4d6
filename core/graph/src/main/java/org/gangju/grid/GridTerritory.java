package org.gangju.grid;

import java.util.List;
import java.util.Optional;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the grids that belong to an organization: those of the nearest administrative division at or above it. */
@Component
class GridTerritory implements Territory {

    private final JdbcClient sql;

    GridTerritory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Place> of(String organizationCode) {
        return place(Condition.of("o.code = ?", organizationCode));
    }

    @Override
    public Optional<Place> of(long organizationId) {
        return place(Condition.of("o.id = ?", organizationId));
    }

    @Override
    public Optional<Place> first() {
        return place(Condition.of("o.parent_id IS NULL"));
    }

    @Override
    public List<TreePath> roots() {
        return paths(Condition.of("o.parent_id IS NULL"), Integer.MAX_VALUE);
    }

    /** China writes a district's or county's division code with six digits. */
    @Override
    public List<TreePath> districts(TreePath subtree, int most) {
        Condition district = Condition.of("CHAR_LENGTH(o.division_code) = 6");
        return paths(Condition.all(List.of(district, Condition.within("o.path", subtree))), most);
    }

    private List<TreePath> paths(Condition organizations, int most) {
        return sql.sql("SELECT o.path FROM organization o WHERE " + organizations.sql() + " ORDER BY o.path LIMIT "
                        + most)
                .params(organizations.parameters())
                .query((row, number) -> new TreePath(row.getString("path")))
                .list();
    }

    private Optional<Place> place(Condition organization) {
        return sql.sql("SELECT o.path FROM organization o WHERE " + organization.sql() + " ORDER BY o.code LIMIT 1")
                .params(organization.parameters())
                .query(String.class)
                .optional()
                .map(TreePath::new)
                .map(path -> new Place(path.id(), new Scope(path, grids(path))));
    }

    private TreePath grids(TreePath organization) {
        Condition lineage = Condition.in("o.id", List.copyOf(organization.ids()));
        return sql.sql("""
                        SELECT g.path FROM organization o
                        JOIN grid g ON g.code = o.division_code
                        JOIN grid_scheme s ON s.id = g.scheme_id AND s.code = '%s'
                        WHERE %s ORDER BY o.path DESC LIMIT 1""".formatted(GridScheme.DEFAULT, lineage.sql()))
                .params(lineage.parameters())
                .query(String.class)
                .optional()
                .map(TreePath::new)
                .orElseGet(TreePath::nowhere);
    }
}
