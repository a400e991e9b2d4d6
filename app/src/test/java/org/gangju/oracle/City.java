package org.gangju.oracle;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gangju.demo.RawCity;
import org.gangju.demo.RawRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of a filled city by id. What lies below what is told by the parents alone, never by a stored path. */
final class City {

    private final RawCity raw;
    private final Map<String, Map<Long, RawRow>> byId = new HashMap<>();
    private final Map<Long, List<Long>> gridRoots = new HashMap<>();

    City(JdbcTemplate sql) {
        raw = new RawCity(sql);
    }

    List<RawRow> all(String table) {
        return raw.all(table);
    }

    Stream<RawRow> rows(String table) {
        return raw.rows(table);
    }

    @Nullable
    RawRow find(String table, long id) {
        return byId.computeIfAbsent(table, name -> raw.rows(name).collect(toMap(row -> row.number("id"), row -> row)))
                .get(id);
    }

    RawRow get(String table, long id) {
        return Objects.requireNonNull(find(table, id), () -> table + " " + id);
    }

    /** The organization of a row that has one. */
    @Nullable
    Long organizationOf(RawRow row) {
        return row.has("organization_id") ? row.number("organization_id") : null;
    }

    /** Whether a node of a tree is another one or lies anywhere below it. */
    boolean isBelow(String tree, long node, long root) {
        for (RawRow at = get(tree, node); ; at = get(tree, at.number("parent_id"))) {
            if (at.number("id") == root) {
                return true;
            }
            if (!at.has("parent_id")) {
                return false;
            }
        }
    }

    /** The grid that an organization's callers see with all below it: that of the nearest division; none or one. */
    List<Long> gridRoot(long organization) {
        return gridRoots.computeIfAbsent(organization, this::nearestGrid);
    }

    private List<Long> nearestGrid(long organization) {
        RawRow at = get("organization", organization);
        while (true) {
            List<Long> found = at.has("division_code") ? grids(at.text("division_code")) : List.of();
            if (!found.isEmpty() || !at.has("parent_id")) {
                return found;
            }
            at = get("organization", at.number("parent_id"));
        }
    }

    private List<Long> grids(String code) {
        return rows("grid")
                .filter(grid -> grid.is("code", code))
                .filter(grid -> get("grid_scheme", grid.number("scheme_id")).is("code", "default"))
                .map(grid -> grid.number("id"))
                .toList();
    }
}
