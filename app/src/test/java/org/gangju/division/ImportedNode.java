package org.gangju.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A grid or an organization of a division, as it is planned or as the database has it.
 *
 * @param kind the level or the type
 */
record ImportedNode(
        String code, @Nullable String parent, String kind, String name, String divisionCode, LocalDate vintage) {

    private static final String SELECT = """
            SELECT n.id, n.code, p.code AS parent, n.%2$s AS kind, n.name, n.division_code, n.division_vintage, n.path,
                p.path AS parent_path
            FROM %1$s n LEFT JOIN %1$s p ON p.id = n.parent_id
            WHERE n.code LIKE ? AND n.division_code IS NOT NULL""";

    static Map<String, ImportedNode> grids(JdbcTemplate jdbc, String codePrefix) {
        return nodes(jdbc, SELECT.formatted("grid", "level"), codePrefix);
    }

    static Map<String, ImportedNode> organizations(JdbcTemplate jdbc, String codePrefix) {
        return nodes(jdbc, SELECT.formatted("organization", "type"), codePrefix);
    }

    static Map<String, ImportedNode> plannedGrids(CityPlan plan, LocalDate vintage) {
        return byCode(plan.divisions()
                .map(planned -> new ImportedNode(
                        planned.code(),
                        planned.parentCode(),
                        planned.level().name(),
                        planned.gridName(),
                        planned.code(),
                        vintage)));
    }

    static Map<String, ImportedNode> plannedOrganizations(CityPlan plan, LocalDate vintage) {
        return byCode(plan.divisions()
                .flatMap(division -> division.organizations().stream()
                        .map(planned -> new ImportedNode(
                                planned.code(),
                                planned.parentCode(),
                                planned.type().name(),
                                planned.name(),
                                division.code(),
                                vintage))));
    }

    private static Map<String, ImportedNode> nodes(JdbcTemplate jdbc, String select, String codePrefix) {
        List<ImportedNode> nodes = jdbc.query(select, (row, number) -> read(row), codePrefix + "%");
        return byCode(nodes.stream());
    }

    private static Map<String, ImportedNode> byCode(Stream<ImportedNode> nodes) {
        return nodes.collect(Collectors.toMap(ImportedNode::code, node -> node, (one, other) -> one, TreeMap::new));
    }

    private static ImportedNode read(ResultSet row) throws SQLException {
        TreePath parent = new TreePath(Objects.requireNonNullElse(row.getString("parent_path"), ""));
        assertThat(row.getString("path"))
                .isEqualTo(parent.child(row.getLong("id")).value());
        return new ImportedNode(
                row.getString("code"),
                row.getString("parent"),
                row.getString("kind"),
                row.getString("name"),
                row.getString("division_code"),
                row.getObject("division_vintage", LocalDate.class));
    }
}
