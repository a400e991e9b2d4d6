package org.gangju.twonew;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridSubtrees;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationPlaces;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Filter;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes conditions of filters. */
@Component
class UnitConditions {

    private final UnitTable table;
    private final OrganizationPlaces places;
    private final GridSubtrees nets;
    private final NodeLoader<OrganizationView> organizations;
    private final NodeLoader<GridView> grids;

    UnitConditions(
            UnitTable table,
            OrganizationPlaces places,
            GridSubtrees nets,
            NodeLoader<OrganizationView> organizations,
            NodeLoader<GridView> grids) {
        this.table = table;
        this.places = places;
        this.nets = nets;
        this.organizations = organizations;
        this.grids = grids;
    }

    List<Condition> of(@Nullable UnitFilter filter, @Nullable LocalDate day, Caller caller) {
        if (filter == null) {
            return List.of();
        }
        List<String> ids = Filter.allPlaces(filter).toList();
        Map<String, OrganizationView> above = organizations.find(ids.stream(), caller);
        Map<String, GridView> around = grids.find(ids.stream(), caller);
        return List.of(Filter.condition(filter, own -> conditions(own, day, above, around)));
    }

    Condition inGrid(TreePath grid) {
        return nets.below("f.grid_id", grid);
    }

    private List<Condition> conditions(
            UnitFilter filter,
            @Nullable LocalDate day,
            Map<String, OrganizationView> above,
            Map<String, GridView> around) {
        List<Condition> conditions = new ArrayList<>(facts(filter));
        if (filter.usccPrefix() != null) {
            conditions.add(
                    Condition.startsWith("n.uscc", filter.usccPrefix().strip().toUpperCase(Locale.ROOT)));
        }
        if (filter.namePrefix() != null) {
            conditions.add(places.named("n.organization_id", filter.namePrefix()));
        }
        if (filter.coverage() != null) {
            conditions.add(table.coverage(filter.coverage(), day));
        }
        if (filter.gridId() != null) {
            GridView grid = around.get(filter.gridId());
            conditions.add(grid == null ? Condition.any(List.of()) : inGrid(grid.path()));
        }
        if (filter.within() != null) {
            conditions.add(Condition.within(UnitTable.PATH, above.get(filter.within())));
        }
        return conditions;
    }

    private static List<Condition> facts(UnitFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.category() != null) {
            conditions.add(Condition.of("f.category = ?", filter.category().name()));
        }
        if (filter.operatingState() != null) {
            conditions.add(Condition.of(
                    "f.operating_state = ?", filter.operatingState().name()));
        }
        if (filter.mode() != null) {
            conditions.add(Condition.of(
                    "e.id IS NOT NULL AND e.establishment_mode = ?",
                    filter.mode().name()));
        }
        if (filter.fullMembersFrom() != null) {
            conditions.add(Condition.of("f.full_members >= ?", filter.fullMembersFrom()));
        }
        return conditions;
    }
}
