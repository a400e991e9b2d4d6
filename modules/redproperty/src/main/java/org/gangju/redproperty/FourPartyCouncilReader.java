package org.gangju.redproperty;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
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
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads councils. */
@Repository
class FourPartyCouncilReader extends RedPropertyReader<FourPartyCouncilView> {

    private final NodeLoader<OrganizationView> organizations;
    private final Clock clock;

    FourPartyCouncilReader(Pages pages, NodeLoader<OrganizationView> organizations, Clock clock) {
        super(pages, FourPartyCouncilRows.IN_ORDER, FourPartyCouncilView.TYPE_NAME, RedPropertyPermissions.READ);
        this.organizations = organizations;
        this.clock = clock;
    }

    Connection<FourPartyCouncilView> page(@Nullable FourPartyCouncilFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions = new ArrayList<>();
        if (filter != null) {
            FilterPlaces places = new FilterPlaces(organizations.find(Filter.allPlaces(filter), caller));
            conditions.add(Filter.condition(filter, own -> conditions(own, places)));
        }
        return pages.page(FourPartyCouncilRows.IN_ORDER, conditions, page, caller);
    }

    /** The present ones of these estates. */
    Map<Long, FourPartyCouncilView> ofGrids(Set<Long> keys, Caller caller) {
        Condition wanted = Condition.in("c.active_grid_id", List.copyOf(keys));
        return pages
                .page(FourPartyCouncilRows.IN_ORDER, List.of(wanted), OnePage.of(keys.size()), caller)
                .nodes()
                .stream()
                .collect(toMap(FourPartyCouncilView::gridKey, council -> council));
    }

    private List<Condition> conditions(FourPartyCouncilFilter filter, FilterPlaces places) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.within() != null) {
            conditions.add(places.within(FourPartyCouncilRows.PATH, filter.within()));
        }
        if (filter.statuses() != null) {
            conditions.add(standing(filter.statuses()));
        }
        return conditions;
    }

    private Condition standing(List<FourPartyStatus> statuses) {
        Condition held = Condition.all(List.of(
                Condition.in("s.status", statuses.stream().map(Enum::name).toList()),
                Period.holding("s", LocalDate.now(clock))));
        return new Condition(
                "EXISTS (SELECT 1 FROM four_party_state s WHERE s.council_id = c.id AND " + held.sql() + ")",
                held.parameters());
    }
}
