package org.gangju.redproperty;

import java.time.LocalDate;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationCommands;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers property companies and what they declare. */
@Service
@Transactional
class PropertyCompanyRegister {

    private final PropertyCompanies companies;
    private final CompanyFacts facts;
    private final OrganizationCommands organizations;
    private final RedPropertyReach reach;
    private final RedPropertySettings settings;
    private final Keys keys;

    PropertyCompanyRegister(
            PropertyCompanies companies,
            CompanyFacts facts,
            OrganizationCommands organizations,
            RedPropertyReach reach,
            RedPropertySettings settings,
            Keys keys) {
        this.companies = companies;
        this.facts = facts;
        this.organizations = organizations;
        this.reach = reach;
        this.settings = settings;
        this.keys = keys;
    }

    PropertyCompanyView establish(EstablishPropertyCompanyInput input, Caller caller) {
        CompanyFacts.requireStaff(input.staff(), input.fullMemberCount());
        reach.requirePresence(reach.hold(input.parentId(), "parentId", caller).path(), "parentId");
        OrganizationView organization =
                organizations.establish(input.organization(), caller.with("organization.write"));
        return registered(organization, input.staff(), input.fullMemberCount());
    }

    PropertyCompanyView register(RegisterPropertyCompanyInput input, Caller caller) {
        CompanyFacts.requireStaff(input.staff(), input.fullMemberCount());
        OrganizationView organization = reach.lock(input.organizationId(), "organizationId", caller);
        reach.requirePresence(organization.path(), "organizationId");
        if (!organization.type().equals(PropertyCompany.TYPE)) {
            throw new RuleViolation(PropertyRule.PROPERTY_COMPANY_EXPECTED, "organizationId", organization.shortName());
        }
        if (companies.existsByOrganizationId(organization.key())) {
            throw new RuleViolation(
                    PropertyRule.PROPERTY_COMPANY_REGISTERED, "organizationId", organization.shortName());
        }
        return registered(organization, input.staff(), input.fullMemberCount());
    }

    PropertyCompanyView declare(DeclarePropertyStaffInput input, Caller caller) {
        CompanyFacts.requireStaff(input.staff(), input.fullMemberCount());
        PropertyCompany company = toChange(input.id(), input.version(), caller);
        facts.declare(company.id(), input.staff(), input.fullMemberCount(), reach.today());
        return company.view();
    }

    PropertyCompanyView recordParty(RecordCompanyPartyOrganizationInput input, Caller caller) {
        LocalDate from = reach.past(input.validFrom(), "validFrom");
        OrganizationView party = reach.hold(input.partyOrganizationId(), "partyOrganizationId", caller);
        PartyTypes.require(party, "partyOrganizationId");
        PropertyCompany company = toChange(input.id(), input.version(), caller);
        CompanyFigures figures =
                facts.of(Set.of(company.id()), reach.today()).getOrDefault(company.id(), CompanyFigures.NONE);
        if (!figures.eligible(settings.company())) {
            throw new RuleViolation(
                    PropertyRule.PROPERTY_COMPANY_NOT_ELIGIBLE,
                    "id",
                    settings.company().fewestFullMembers());
        }
        if (facts.hasParty(company.id(), from)) {
            throw new RuleViolation(PropertyRule.PROPERTY_HAS_PARTY_ORGANIZATION, "id");
        }
        facts.addParty(company.id(), party.key(), from);
        return company.view();
    }

    PropertyCompanyView endParty(EndCompanyPartyOrganizationInput input, Caller caller) {
        LocalDate on = reach.past(input.on(), "on");
        PropertyCompany company = toChange(input.id(), input.version(), caller);
        LocalDate since = facts.partySince(company.id(), reach.today())
                .orElseThrow(() -> new RuleViolation(PropertyRule.PROPERTY_WITHOUT_PARTY_ORGANIZATION, "id"));
        Period.of(since, on, "on");
        facts.endParty(Condition.of("company_id = ?", company.id()), on);
        return company.view();
    }

    private PropertyCompany toChange(String id, @Nullable Integer expectedVersion, Caller caller) {
        PropertyCompany company = reach.require(
                NodeId.keyOf(PropertyCompanyView.TYPE_NAME, id).flatMap(companies::findToChange), id, "id", caller);
        ExpectedVersion.require(expectedVersion, company.version());
        company.requireOpen("id");
        return company;
    }

    private PropertyCompanyView registered(OrganizationView organization, int staff, int fullMembers) {
        PropertyCompany company =
                companies.saveAndFlush(new PropertyCompany(keys.next("property_company"), organization, reach.today()));
        facts.declare(company.id(), staff, fullMembers, reach.today());
        return company.view();
    }
}
