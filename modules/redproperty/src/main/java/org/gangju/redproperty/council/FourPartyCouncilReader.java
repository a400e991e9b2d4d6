package org.gangju.redproperty.council;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
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
        List<Condition> conditions =
                Filter.conditions(filter, ids -> new FilterPlaces<>(organizations.find(ids, caller)), this::conditions);
        return pages.page(FourPartyCouncilRows.IN_ORDER, conditions, page, caller);
    }

    /** The present ones of these estates. */
    Map<Long, FourPartyCouncilView> ofGrids(Set<Long> keys, Caller caller) {
        return having("c.active_grid_id", keys, caller).stream()
                .collect(toMap(FourPartyCouncilView::gridKey, council -> council));
    }

    private List<Condition> conditions(FilterPlaces<OrganizationView> places, FourPartyCouncilFilter filter) {
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
