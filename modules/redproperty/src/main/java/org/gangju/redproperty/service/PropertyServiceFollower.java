package org.gangju.redproperty.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gangju.redproperty.Estates;
import org.gangju.redproperty.Everywhere;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.redproperty.company.PropertyCompanyClosed;
import org.gangju.redproperty.company.PropertyCompanyView;
import org.gangju.spi.grid.GridReplaced;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.grid.GridsChangedOrganization;
import org.gangju.spi.link.GridLinkCommands;
import org.gangju.spi.link.GridLinkKind;
import org.gangju.spi.link.GridLinkView;
import org.gangju.spi.link.NewGridLink;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.Condition;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps services right when companies close and estates change, within the same transaction. */
@Component
class PropertyServiceFollower {

    private final PropertyServiceTable services;
    private final GridLinkCommands links;
    private final Estates estates;
    private final Keys keys;
    private final Clock clock;

    PropertyServiceFollower(
            PropertyServiceTable services, GridLinkCommands links, Estates estates, Keys keys, Clock clock) {
        this.services = services;
        this.links = links;
        this.estates = estates;
        this.keys = keys;
        this.clock = clock;
    }

    /** The services of a company that is merged into another one go on for that, each with a link of its own. */
    @EventListener
    void follow(PropertyCompanyClosed closed) {
        PropertyCompanyView heir = closed.heir();
        List<PropertyServiceView> open =
                heir == null ? List.of() : services.open(Condition.of("s.company_id = ?", closed.key()), closed.day());
        services.end(Condition.of("company_id = ?", closed.key()), closed.day());
        services.addAll(linked(open.stream()
                .map(service -> service.by(Objects.requireNonNull(heir), keys.next("property_service"), closed.day()))
                .toList()));
    }

    /** What has linked both by hand so far gives way. */
    private List<PropertyServiceView> linked(List<PropertyServiceView> begun) {
        Iterator<GridLinkView> made = links.linkAll(
                        begun.stream().map(PropertyServiceFollower::link).toList(), "id", Everywhere.itself())
                .iterator();
        return begun.stream()
                .map(service -> service.linkedBy(made.next().key()))
                .toList();
    }

    private static NewGridLink link(PropertyServiceView service) {
        return new NewGridLink(
                GridLinkKind.COVERS_GRID,
                RedPropertyReach.id(service.companyOrganizationKey()),
                new NodeId(GridView.TYPE_NAME, service.gridKey()).encoded(),
                service.validFrom(),
                service.validTo());
    }

    /**
     * The services of retired estates end; those of the first that has any go on for the heir, where nobody serves that. The
     * links of the others end ahead of the core, which carries those that are left on to the heir, and ahead of the councils,
     * whose seats follow the services.
     */
    @EventListener
    @Order(0)
    void follow(GridReplaced replaced) {
        LocalDate day = replaced.day();
        List<PropertyServiceView> open = services.open(Condition.in("s.grid_id", replaced.retiredKeys()), day);
        List<PropertyServiceView> carried = carried(open, replaced);
        services.end(Condition.in("grid_id", replaced.retiredKeys()), day);
        open.stream()
                .filter(service -> !carried.contains(service))
                .forEach(service -> links.endBetween(
                        GridLinkKind.COVERS_GRID,
                        service.companyOrganizationKey(),
                        service.gridKey(),
                        service.period(),
                        day));
        carried.forEach(service ->
                services.add(service.in(Objects.requireNonNull(replaced.heir()), keys.next("property_service"), day)));
    }

    private List<PropertyServiceView> carried(List<PropertyServiceView> open, GridReplaced replaced) {
        GridView heir = replaced.heir();
        boolean free = heir != null
                && heir.organizationKey() != null
                && !open.isEmpty()
                && services.open(Condition.of("s.grid_id = ?", heir.key()), replaced.day())
                        .isEmpty();
        if (!free) {
            return List.of();
        }
        long first = first(open, replaced).gridKey();
        return open.stream().filter(service -> service.gridKey() == first).toList();
    }

    /** Past figures count an estate where it belonged, so that the service ends there and begins anew. */
    @EventListener
    void follow(GridsChangedOrganization changed) {
        LocalDate today = LocalDate.now(clock);
        List<PropertyServiceView> open = services.open(
                Condition.of("s.organization_path = ?", changed.from().value()), today);
        Map<Long, GridView> grids =
                estates.of(open.stream().map(PropertyServiceView::gridKey).collect(Collectors.toSet()));
        List<PropertyServiceView> moved = open.stream()
                .filter(service -> {
                    GridView estate = grids.get(service.gridKey());
                    return estate != null && estate.organizationPath().equals(changed.to());
                })
                .toList();
        services.end(
                Condition.in("id", moved.stream().map(PropertyServiceView::key).toList()), today);
        services.addAll(moved.stream()
                .map(service -> service.in(
                        Objects.requireNonNull(grids.get(service.gridKey())), keys.next("property_service"), today))
                .toList());
    }

    private static PropertyServiceView first(List<PropertyServiceView> open, GridReplaced replaced) {
        return open.stream()
                .min(Comparator.comparingInt(service -> replaced.retiredKeys().indexOf(service.gridKey())))
                .orElseThrow();
    }
}
