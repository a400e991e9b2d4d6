package org.gangju.redproperty;

import static java.util.stream.Collectors.toMap;

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
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads committees. */
@Repository
class OwnersCommitteeReader extends RedPropertyReader<OwnersCommitteeView> {

    private final NodeLoader<OrganizationView> organizations;

    OwnersCommitteeReader(Pages pages, NodeLoader<OrganizationView> organizations) {
        super(pages, OwnersCommitteeRows.IN_ORDER, OwnersCommitteeView.TYPE_NAME, RedPropertyPermissions.READ);
        this.organizations = organizations;
    }

    Connection<OwnersCommitteeView> page(@Nullable OwnersCommitteeFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions = new ArrayList<>();
        if (filter != null) {
            FilterPlaces places = new FilterPlaces(organizations.find(Filter.allPlaces(filter), caller));
            conditions.add(Filter.condition(filter, own -> conditions(own, places)));
        }
        return pages.page(OwnersCommitteeRows.IN_ORDER, conditions, page, caller);
    }

    /** Those that these organizations are registered as. */
    Map<Long, OwnersCommitteeView> ofOrganizations(Set<Long> keys, Caller caller) {
        return of("c.organization_id", keys, caller).stream()
                .collect(toMap(OwnersCommitteeView::organizationKey, committee -> committee));
    }

    /** The present ones of these estates. */
    Map<Long, OwnersCommitteeView> ofGrids(Set<Long> keys, Caller caller) {
        return of("c.active_grid_id", keys, caller).stream()
                .collect(toMap(OwnersCommitteeView::gridKey, committee -> committee));
    }

    private List<OwnersCommitteeView> of(String column, Set<Long> keys, Caller caller) {
        Condition wanted = Condition.in(column, List.copyOf(keys));
        return pages.page(OwnersCommitteeRows.IN_ORDER, List.of(wanted), OnePage.of(keys.size()), caller)
                .nodes();
    }

    private static List<Condition> conditions(OwnersCommitteeFilter filter, FilterPlaces places) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.within() != null) {
            conditions.add(places.within(OwnersCommitteeRows.PATH, filter.within()));
        }
        if (filter.termEndsBefore() != null) {
            conditions.add(Condition.of("c.term_to < ?", filter.termEndsBefore()));
        }
        return conditions;
    }
}
