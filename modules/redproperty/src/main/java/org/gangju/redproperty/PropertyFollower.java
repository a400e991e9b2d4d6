package org.gangju.redproperty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangju.spi.grid.GridReplaced;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.grid.GridsChangedOrganization;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.spi.page.Condition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps companies and services right when organizations are retired and estates change, within the same transaction. */
@Component
class PropertyFollower {

    private final PropertyCompanies companies;
    private final PropertyServiceTable services;
    private final CompanyFacts facts;
    private final Estates estates;
    private final Keys keys;
    private final Clock clock;

    PropertyFollower(
            PropertyCompanies companies,
            PropertyServiceTable services,
            CompanyFacts facts,
            Estates estates,
            Keys keys,
            Clock clock) {
        this.companies = companies;
        this.services = services;
        this.facts = facts;
        this.estates = estates;
        this.keys = keys;
        this.clock = clock;
    }

    /** A company that is retired closes. The core keeps the organizations of estates, as of all grids. */
    @EventListener
    void follow(OrganizationRetiring retiring) {
        long organization = retiring.organization().key();
        LocalDate today = LocalDate.now(clock);
        facts.endParty(Condition.of("party_organization_id = ?", organization), today);
        companies.findToChangeByOrganization(organization).ifPresent(company -> {
            company.close(today);
            companies.saveAndFlush(company);
            services.end(Condition.of("company_id = ?", company.id()), today);
            facts.endParty(Condition.of("company_id = ?", company.id()), today);
        });
    }

    /** The services of retired estates end; the first of them goes on for the heir, where nobody serves that. */
    @EventListener
    void follow(GridReplaced replaced) {
        Condition retired = Condition.in("grid_id", replaced.retiredKeys());
        List<PropertyServiceView> open =
                services.open(Condition.in("s.grid_id", replaced.retiredKeys()), replaced.day());
        services.end(retired, replaced.day());
        GridView heir = replaced.heir();
        if (heir == null || heir.organizationKey() == null || open.isEmpty()) {
            return;
        }
        if (services.open(Condition.of("s.grid_id = ?", heir.key()), replaced.day())
                .isEmpty()) {
            services.add(first(open, replaced).in(heir, keys.next("property_service"), replaced.day()));
        }
    }

    /** Past figures count an estate where it belonged, so that the service ends there and begins anew. */
    @EventListener
    void follow(GridsChangedOrganization changed) {
        LocalDate today = LocalDate.now(clock);
        List<PropertyServiceView> open = services.open(
                Condition.of("s.organization_path = ?", changed.from().value()), today);
        Map<Long, GridView> grids =
                estates.of(open.stream().map(PropertyServiceView::gridKey).collect(Collectors.toSet()));
        open.forEach(service -> {
            GridView estate = grids.get(service.gridKey());
            if (estate != null && estate.organizationPath().equals(changed.to())) {
                services.end(Condition.of("id = ?", service.key()), today);
                services.add(service.in(estate, keys.next("property_service"), today));
            }
        });
    }

    private static PropertyServiceView first(List<PropertyServiceView> open, GridReplaced replaced) {
        return open.stream()
                .min(Comparator.comparingInt(service -> replaced.retiredKeys().indexOf(service.gridKey())))
                .orElseThrow();
    }
}
