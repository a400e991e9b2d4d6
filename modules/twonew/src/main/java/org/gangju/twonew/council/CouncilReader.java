package org.gangju.twonew.council;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.spi.caller.Caller;
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
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.TwoNewPermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads councils, always within the caller's scope and where the module is on. */
@Repository
class CouncilReader implements NodeLoader<CouncilView> {

    private static final String PATH = "c.organization_path";
    private static final PageQuery<CouncilView> ROWS = new PageQuery<>(
            "c.id, c.organization_id, c.organization_path, c.name, c.valid_from, c.valid_to, c.version",
            "new_organization_council c",
            "c.id",
            Visibility.organizations(TwoNewPermissions.READ.name(), PATH),
            List.of(SortKey.text(PATH), SortKey.number("c.id")),
            CouncilReader::read);

    private final Pages pages;
    private final NodeLoader<OrganizationView> organizations;
    private final JdbcClient sql;

    CouncilReader(Pages pages, NodeLoader<OrganizationView> organizations, JdbcClient sql) {
        this.pages = pages;
        this.organizations = organizations;
        this.sql = sql;
    }

    @Override
    public String typeName() {
        return CouncilView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return TwoNewPermissions.READ.name();
    }

    @Override
    public Map<Long, CouncilView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(ROWS, keys, caller);
    }

    Connection<CouncilView> page(@Nullable CouncilFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions = Filter.conditions(
                filter, ids -> new FilterPlaces<>(organizations.find(ids, caller)), CouncilReader::conditions);
        return pages.page(ROWS, conditions, page, caller);
    }

    /** The departments of councils that the caller sees, in their order. */
    Map<Long, List<String>> departments(Set<Long> councils) {
        Condition wanted = Condition.in("d.council_id", List.copyOf(councils));
        return names(
                "SELECT d.council_id, d.name FROM new_organization_council_department d WHERE " + wanted.sql()
                        + " ORDER BY d.council_id, d.department_number",
                wanted);
    }

    /** The departments that were at meetings that the caller sees, in the order of the council. */
    Map<Long, List<String>> attendance(Set<Long> meetings) {
        Condition wanted = Condition.in("a.meeting_id", List.copyOf(meetings));
        Map<Long, List<String>> present = new HashMap<>(names("""
                SELECT a.meeting_id, d.name FROM council_attendance a JOIN council_meeting m ON m.id = a.meeting_id
                JOIN new_organization_council_department d
                    ON d.council_id = m.council_id AND d.department_number = a.department_number
                WHERE %s ORDER BY a.meeting_id, a.department_number""".formatted(wanted.sql()), wanted));
        meetings.forEach(meeting -> present.putIfAbsent(meeting, List.of()));
        return present;
    }

    private Map<Long, List<String>> names(String statement, Condition wanted) {
        return sql
                .sql(statement)
                .params(wanted.parameters())
                .query((row, number) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static List<Condition> conditions(FilterPlaces<OrganizationView> places, CouncilFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.inForce() != null) {
            conditions.add(Condition.of(filter.inForce() ? "c.valid_to IS NULL" : "c.valid_to IS NOT NULL"));
        }
        if (filter.within() != null) {
            conditions.add(places.within(PATH, filter.within()));
        }
        return conditions;
    }

    private static CouncilView read(ResultSet row) throws SQLException {
        return new CouncilView(
                row.getLong("id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"));
    }
}
