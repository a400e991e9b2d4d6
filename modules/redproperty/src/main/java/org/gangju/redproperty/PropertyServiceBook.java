package org.gangju.redproperty;

import java.time.LocalDate;
import java.util.Objects;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.link.GridLinkCommands;
import org.gangju.spi.link.GridLinkKind;
import org.gangju.spi.link.GridLinkView;
import org.gangju.spi.link.NewGridLink;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins and ends services, and the links between companies and estates with them. */
@Service
@Transactional
class PropertyServiceBook {

    private final PropertyCompanies companies;
    private final PropertyServiceTable services;
    private final Estates estates;
    private final GridLinkCommands links;
    private final OpenLinks openLinks;
    private final RedPropertyReach reach;
    private final Keys keys;
    private final ApplicationEventPublisher events;

    PropertyServiceBook(
            PropertyCompanies companies,
            PropertyServiceTable services,
            Estates estates,
            GridLinkCommands links,
            OpenLinks openLinks,
            RedPropertyReach reach,
            Keys keys,
            ApplicationEventPublisher events) {
        this.companies = companies;
        this.services = services;
        this.estates = estates;
        this.links = links;
        this.openLinks = openLinks;
        this.reach = reach;
        this.keys = keys;
        this.events = events;
    }

    PropertyServiceView begin(BeginPropertyServiceInput input, Caller caller) {
        LocalDate from = reach.past(input.validFrom(), "validFrom");
        PropertyCompany company = reach.require(
                NodeId.keyOf(PropertyCompanyView.TYPE_NAME, input.companyId()).flatMap(companies::findById),
                input.companyId(),
                "companyId",
                caller);
        company.requireOpen("companyId");
        OrganizationView organization = reach.lock(RedPropertyReach.id(company.organizationId()), "companyId", caller);
        GridView estate = estates.lock(input.estateId(), "estateId", caller);
        services.open(Condition.of("s.grid_id = ?", estate.key()), from).stream()
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation(PropertyRule.ESTATE_SERVED, "estateId", estate.name());
                });
        GridLinkView link = links.link(
                new NewGridLink(GridLinkKind.COVERS_GRID, organization.id(), estate.id(), from, null),
                "companyId",
                Everywhere.as(caller));
        PropertyServiceView service = new PropertyServiceView(
                keys.next("property_service"),
                company.id(),
                organization.key(),
                organization.path(),
                estate.key(),
                Objects.requireNonNull(estate.organizationKey()),
                estate.organizationPath(),
                link.key(),
                from,
                null,
                0);
        services.add(service);
        return service;
    }

    PropertyServiceView end(EndPropertyServiceInput input, Caller caller) {
        LocalDate on = reach.coming(input.on(), "on");
        PropertyServiceView service = reached(input.id(), caller);
        companies.findToChange(service.companyKey());
        PropertyServiceView held = services.find(service.key()).orElseThrow();
        ExpectedVersion.require(input.version(), held.version());
        held.period().endedOn(on, reach.today(), "on");
        services.end(Condition.of("id = ?", held.key()), on);
        Long link = held.linkKey();
        if (link != null && openLinks.hasLink(link, on)) {
            links.end(new NodeId(GridLinkView.OF_ORGANIZATION, link).encoded(), on, null, Everywhere.as(caller));
        }
        events.publishEvent(new PropertyServiceEnded(held.gridKey(), held.companyOrganizationKey(), on));
        return services.find(held.key()).orElseThrow();
    }

    /** The side of the estate ends it as well as that of the company. */
    private PropertyServiceView reached(String id, Caller caller) {
        PropertyServiceView found = NodeId.keyOf(PropertyServiceView.TYPE_NAME, id)
                .flatMap(services::find)
                .filter(service -> service.reachedBy(caller.scope().organizations()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", id));
        reach.requirePresence(found.place(), "id");
        return found;
    }
}
