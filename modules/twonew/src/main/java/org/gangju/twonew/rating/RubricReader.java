package org.gangju.twonew.rating;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.TwoNew;
import org.gangju.twonew.TwoNewPermissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads rubrics, within the caller's scope, and those by which units that the caller sees are rated. */
@Repository
class RubricReader implements NodeLoader<RubricView> {

    private static final PageQuery<RubricView> ROWS = new PageQuery<>(
            """
            r.id, r.organization_id, r.organization_path, r.title, r.rubric_version, r.points_of1, r.points_of2, \
            r.points_of3, r.points_of4, r.points_of5""",
            "star_rubric r",
            "r.id",
            Visibility.organizations(TwoNewPermissions.READ.name(), "r.organization_path"),
            List.of(SortKey.text("r.organization_path"), SortKey.number("r.id")),
            RubricReader::read);

    private final Pages pages;
    private final Presence presence;
    private final JdbcClient sql;

    RubricReader(Pages pages, Toggles toggles, JdbcClient sql) {
        this.pages = pages;
        this.presence = toggles.of(TwoNew.ID);
        this.sql = sql;
    }

    @Override
    public String typeName() {
        return RubricView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return TwoNewPermissions.READ.name();
    }

    @Override
    public Map<Long, RubricView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(ROWS, keys, caller);
    }

    Connection<RubricView> page(PageRequest page, Caller caller) {
        return pages.page(ROWS, List.of(), page, caller);
    }

    /** The latest rubric of each organization above each unit, from the top: two statements for all. */
    Map<Long, List<ApplicableRubric>> applicable(Set<Long> units) {
        Condition wanted = Condition.all(
                List.of(Condition.in("n.id", List.copyOf(units)), presence.everywhere("r.organization_path")));
        List<Map.Entry<Long, RubricView>> found = sql.sql("""
                        SELECT n.id AS unit_id, %s FROM new_organization n JOIN star_rubric r
                            ON r.organization_path = SUBSTRING(n.organization_path, 1, LENGTH(r.organization_path))
                        WHERE r.rubric_version = (SELECT MAX(l.rubric_version) FROM star_rubric l
                            WHERE l.organization_id = r.organization_id) AND %s
                        ORDER BY n.id, r.organization_path""".formatted(ROWS.columns(), wanted.sql()))
                .params(wanted.parameters())
                .query((row, number) -> Map.entry(row.getLong("unit_id"), read(row)))
                .list();
        Map<Long, List<RubricItem>> items =
                items(found.stream().map(entry -> entry.getValue().key()).collect(Collectors.toSet()));
        Map<Long, List<ApplicableRubric>> applicable = new HashMap<>();
        units.forEach(unit -> applicable.put(unit, new ArrayList<>()));
        found.forEach(entry -> applicable
                .computeIfAbsent(entry.getKey(), unit -> new ArrayList<>())
                .add(new ApplicableRubric(
                        entry.getValue(), items.getOrDefault(entry.getValue().key(), List.of()))));
        return applicable;
    }

    /** The items of rubrics in their order, in one statement. */
    Map<Long, List<RubricItem>> items(Set<Long> rubrics) {
        Condition wanted = Condition.in("rubric_id", List.copyOf(rubrics));
        return sql
                .sql("SELECT rubric_id, title, points FROM star_rubric_item WHERE " + wanted.sql()
                        + " ORDER BY rubric_id, item_number")
                .params(wanted.parameters())
                .query((row, number) -> Map.entry(row.getLong(1), new RubricItem(row.getString(2), row.getInt(3))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static RubricView read(ResultSet row) throws SQLException {
        List<Integer> thresholds = new ArrayList<>();
        for (int stars = 1; stars <= StarRubric.STARS; stars++) {
            thresholds.add(row.getInt("points_of" + stars));
        }
        return new RubricView(
                row.getLong("id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getString("title"),
                row.getInt("rubric_version"),
                List.copyOf(thresholds));
    }
}
