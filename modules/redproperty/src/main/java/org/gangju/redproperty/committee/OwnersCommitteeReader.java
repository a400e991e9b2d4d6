package org.gangju.redproperty.committee;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.redproperty.RedPropertyReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
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
        List<Condition> conditions = Filter.conditions(
                filter, ids -> new FilterPlaces<>(organizations.find(ids, caller)), OwnersCommitteeReader::conditions);
        return pages.page(OwnersCommitteeRows.IN_ORDER, conditions, page, caller);
    }

    /** Those that these organizations are registered as. */
    Map<Long, OwnersCommitteeView> ofOrganizations(Set<Long> keys, Caller caller) {
        return having("c.organization_id", keys, caller).stream()
                .collect(toMap(OwnersCommitteeView::organizationKey, committee -> committee));
    }

    /** The present ones of these estates. */
    Map<Long, OwnersCommitteeView> ofGrids(Set<Long> keys, Caller caller) {
        return having("c.active_grid_id", keys, caller).stream()
                .collect(toMap(OwnersCommitteeView::gridKey, committee -> committee));
    }

    private static List<Condition> conditions(FilterPlaces<OrganizationView> places, OwnersCommitteeFilter filter) {
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
