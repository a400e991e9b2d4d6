package org.gangju.redproperty.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gangju.redproperty.Estates;
import org.gangju.redproperty.Everywhere;
import org.gangju.redproperty.PropertyRule;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.redproperty.company.PropertyCompanyRegister;
import org.gangju.redproperty.company.PropertyCompanyView;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Subtrees;
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
public class PropertyServiceBook {

    private final PropertyCompanyRegister companies;
    private final PropertyServiceTable services;
    private final Estates estates;
    private final GridLinkCommands links;
    private final RedPropertyReach reach;
    private final Keys keys;
    private final ApplicationEventPublisher events;

    PropertyServiceBook(
            PropertyCompanyRegister companies,
            PropertyServiceTable services,
            Estates estates,
            GridLinkCommands links,
            RedPropertyReach reach,
            Keys keys,
            ApplicationEventPublisher events) {
        this.companies = companies;
        this.services = services;
        this.estates = estates;
        this.links = links;
        this.reach = reach;
        this.keys = keys;
        this.events = events;
    }

    /**
     * Begins one, with the link between company and estate, of an estate that nobody serves on the day or later. The estate lies
     * within what the caller reaches, the company anywhere in the same tree: companies mostly stand above the communities whose
     * estates they serve.
     */
    public PropertyServiceView begin(BeginPropertyServiceInput input, Caller caller) {
        LocalDate from = reach.near(input.validFrom(), "validFrom");
        Caller throughout = RedPropertyReach.throughout(caller);
        PropertyCompanyView company = companies.open(input.companyId(), "companyId", throughout);
        OrganizationView organization =
                reach.lock(RedPropertyReach.id(company.organizationKey()), "companyId", throughout);
        GridView estate = estates.lock(input.estateId(), "estateId", caller);
        if (from.isBefore(reach.today())) {
            requireSince(company, estate, from);
        }
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
                company.key(),
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
        companies.lock(service.companyKey());
        PropertyServiceView held = services.find(service.key()).orElseThrow();
        ExpectedVersion.require(input.version(), held.version());
        held.period().endedOn(on, reach.today(), "on");
        services.end(Condition.of("id = ?", held.key()), on);
        links.endBetween(GridLinkKind.COVERS_GRID, held.companyOrganizationKey(), held.gridKey(), held.period(), on);
        events.publishEvent(new PropertyServiceEnded(held.gridKey(), held.companyOrganizationKey(), on));
        return services.find(held.key()).orElseThrow();
    }

    /** Whether a company's organization serves one of the estates of these parts of the tree on a day. */
    @Transactional(readOnly = true)
    public boolean serves(long organization, Subtrees estates, LocalDate day) {
        return services.serves(organization, estates, day);
    }

    /** The services of an estate that hold on a day, whoever asks. */
    @Transactional(readOnly = true)
    public List<PropertyServiceView> holding(long estate, LocalDate day) {
        return services.holding(estate, day);
    }

    /** A past day rewrites no figure: the company was registered then, and the estate was where it is. */
    private void requireSince(PropertyCompanyView company, GridView estate, LocalDate from) {
        if (from.isBefore(company.registeredOn())) {
            throw new RuleViolation(PropertyRule.PROPERTY_BEFORE_COMPANY, "validFrom", company.registeredOn());
        }
        LocalDate since = estates.belongsSince(estate);
        if (from.isBefore(since)) {
            throw new RuleViolation(PropertyRule.PROPERTY_BEFORE_ESTATE, "validFrom", since);
        }
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
