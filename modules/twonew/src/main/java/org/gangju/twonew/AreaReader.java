package org.gangju.twonew;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads areas and their nodes, always within the caller's scope and where the module is on. */
@Repository
class AreaReader implements NodeLoader<AreaView> {

    private static final String PATH = "a.organization_path";
    private static final PageQuery<AreaView> AREAS = new PageQuery<>(
            "a.id, a.organization_id, a.organization_path, a.name, a.area_kind, a.valid_from, a.valid_to, a.version",
            "area_committee a",
            "a.id",
            Visibility.organizations(TwoNewPermissions.READ.name(), PATH),
            List.of(SortKey.text(PATH), SortKey.number("a.id")),
            AreaReader::area);
    private static final PageQuery<AreaNodeView> NODES = new PageQuery<>(
            "n.id, n.area_id, n.organization_path, n.node_organization_id, n.node_kind, n.valid_from, n.valid_to",
            "area_node n",
            "n.id",
            Visibility.organizations(TwoNewPermissions.READ.name(), "n.organization_path"),
            List.of(SortKey.text("n.valid_from"), SortKey.number("n.id")),
            AreaReader::node);

    private final Pages pages;
    private final NodeLoader<OrganizationView> organizations;

    AreaReader(Pages pages, NodeLoader<OrganizationView> organizations) {
        this.pages = pages;
        this.organizations = organizations;
    }

    @Override
    public String typeName() {
        return AreaView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return TwoNewPermissions.READ.name();
    }

    @Override
    public Map<Long, AreaView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(AREAS, keys, caller);
    }

    Connection<AreaView> page(@Nullable AreaFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions = new ArrayList<>();
        if (filter != null) {
            Map<String, OrganizationView> places = organizations.find(Filter.allPlaces(filter), caller);
            conditions.add(Filter.condition(filter, own -> conditions(own, places)));
        }
        return pages.page(AREAS, conditions, page, caller);
    }

    /** The areas in force that each organization leads or is a node of. */
    Map<Long, Connection<AreaView>> ofOrganizations(Set<Long> keys, PageRequest page, Caller caller) {
        return pages.pages(
                AREAS,
                keys.stream().collect(toMap(key -> key, key -> List.of(Condition.of("""
                                        a.valid_to IS NULL AND (a.organization_id = ? OR EXISTS (SELECT 1 FROM area_node m \
                                        WHERE m.area_id = a.id AND m.node_organization_id = ? AND m.valid_to IS NULL))""", key, key)))),
                page,
                caller);
    }

    /** The nodes of areas, with those that were once. */
    Map<AreaNodeList, Connection<AreaNodeView>> nodesOf(Set<AreaNodeList> areas, PageRequest page, Caller caller) {
        return pages.pages(
                NODES, areas.stream().collect(toMap(area -> area, area -> List.of(area.condition()))), page, caller);
    }

    private static List<Condition> conditions(AreaFilter filter, Map<String, OrganizationView> places) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.kind() != null) {
            conditions.add(Condition.of("a.area_kind = ?", filter.kind().name()));
        }
        if (filter.namePrefix() != null) {
            conditions.add(Condition.startsWith("a.name", filter.namePrefix()));
        }
        if (filter.inForce() != null) {
            conditions.add(Condition.of(filter.inForce() ? "a.valid_to IS NULL" : "a.valid_to IS NOT NULL"));
        }
        if (filter.within() != null) {
            conditions.add(Condition.within(PATH, places.get(filter.within())));
        }
        return conditions;
    }

    private static AreaView area(ResultSet row) throws SQLException {
        return new AreaView(
                row.getLong("id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getString("name"),
                AreaKind.valueOf(row.getString("area_kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"));
    }

    private static AreaNodeView node(ResultSet row) throws SQLException {
        return new AreaNodeView(
                row.getLong("id"),
                row.getLong("area_id"),
                new TreePath(row.getString("organization_path")),
                row.getLong("node_organization_id"),
                AreaNodeKind.valueOf(row.getString("node_kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
