package org.gangju.redproperty.company;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.spi.page.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps companies right when organizations are retired, within the same transaction. */
@Component
class PropertyCompanyFollower {

    private final PropertyCompanies companies;
    private final CompanyFacts facts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PropertyCompanyFollower(
            PropertyCompanies companies, CompanyFacts facts, ApplicationEventPublisher events, Clock clock) {
        this.companies = companies;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    /** A company that is retired closes, and no company has a party organization that is retired. */
    @EventListener
    void follow(OrganizationRetiring retiring) {
        long organization = retiring.organization().key();
        LocalDate today = LocalDate.now(clock);
        facts.endParty(Condition.of("party_organization_id = ?", organization), today);
        companies.findToChangeByOrganization(organization).ifPresent(company -> {
            company.close(today);
            companies.saveAndFlush(company);
            facts.endParty(Condition.of("company_id = ?", company.id()), today);
            events.publishEvent(new PropertyCompanyClosed(company.id(), today, heir(retiring)));
        });
    }

    private @Nullable PropertyCompanyView heir(OrganizationRetiring retiring) {
        return Optional.ofNullable(retiring.heir())
                .flatMap(heir -> companies.findToChangeByOrganization(heir.key()))
                .map(PropertyCompany::view)
                .filter(heir -> heir.closedOn() == null)
                .orElse(null);
    }
}
