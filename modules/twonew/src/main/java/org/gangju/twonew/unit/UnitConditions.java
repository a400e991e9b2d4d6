package org.gangju.twonew.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridSubtrees;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.DatedNodeLoader;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationPlaces;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.privacy.SmallestCount;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.TwoNewPermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes conditions of filters. */
@Component
class UnitConditions {

    private final UnitTable table;
    private final OrganizationPlaces places;
    private final GridSubtrees nets;
    private final NodeLoader<OrganizationView> organizations;
    private final DatedNodeLoader<GridView> grids;
    private final SmallestCount small;

    UnitConditions(
            UnitTable table,
            OrganizationPlaces places,
            GridSubtrees nets,
            NodeLoader<OrganizationView> organizations,
            DatedNodeLoader<GridView> grids,
            SmallestCount small) {
        this.table = table;
        this.places = places;
        this.nets = nets;
        this.organizations = organizations;
        this.grids = grids;
        this.small = small;
    }

    List<Condition> of(@Nullable UnitFilter filter, @Nullable LocalDate day, Caller caller) {
        return Filter.conditions(
                filter, ids -> named(ids.toList(), day, caller), (named, own) -> conditions(named, own, day, caller));
    }

    /** @param grid the place of the net on that day */
    Condition inGrid(TreePath grid, @Nullable LocalDate day) {
        return nets.below("f.grid_id", grid, day);
    }

    private Named named(List<String> ids, @Nullable LocalDate day, Caller caller) {
        return new Named(
                new FilterPlaces<>(organizations.find(ids.stream(), caller)),
                new FilterPlaces<>(grids.find(ids.stream(), day, caller)));
    }

    private List<Condition> conditions(Named named, UnitFilter filter, @Nullable LocalDate day, Caller caller) {
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
            conditions.add(named.grids().ifVisible(filter.gridId(), grid -> inGrid(grid.path(), day)));
        }
        if (filter.fullMembersFrom() != null) {
            conditions.add(fullMembersFrom(filter.fullMembersFrom(), caller));
        }
        if (filter.within() != null) {
            conditions.add(named.organizations().ifVisible(filter.within(), above -> within(above, day)));
        }
        return conditions;
    }

    private Condition fullMembersFrom(int fewest, Caller caller) {
        Condition listed = Condition.within(
                UnitTable.PATH, caller.scope(TwoNewPermissions.PEOPLE).organizations());
        return small.atLeast("f.full_members", fewest, listed);
    }

    /** On a past day by the tree of that day. */
    private Condition within(OrganizationView above, @Nullable LocalDate day) {
        return day == null
                ? Condition.within(UnitTable.PATH, above)
                : places.below(places.on(UnitTable.ORGANIZATION, day), above.key(), day);
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
        return conditions;
    }

    private record Named(FilterPlaces<OrganizationView> organizations, FilterPlaces<GridView> grids) {}
}
