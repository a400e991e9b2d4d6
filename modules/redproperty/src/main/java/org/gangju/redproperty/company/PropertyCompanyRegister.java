package org.gangju.redproperty.company;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import org.gangju.redproperty.PartyTypes;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationCommands;
import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers property companies and what they declare. */
@Service
@Transactional
public class PropertyCompanyRegister {

    private final PropertyCompanies companies;
    private final CompanyFacts facts;
    private final OrganizationCommands organizations;
    private final RedPropertyReach reach;
    private final CompanyRules rules;
    private final Keys keys;
    private final EntityManager entities;

    PropertyCompanyRegister(
            PropertyCompanies companies,
            CompanyFacts facts,
            OrganizationCommands organizations,
            RedPropertyReach reach,
            CompanyRules rules,
            Keys keys,
            EntityManager entities) {
        this.companies = companies;
        this.facts = facts;
        this.organizations = organizations;
        this.reach = reach;
        this.rules = rules;
        this.keys = keys;
        this.entities = entities;
    }

    /** Makes an organization and registers it. */
    PropertyCompanyView establish(EstablishPropertyCompanyInput input, Caller caller) {
        return establish(input, reach.today(), caller);
    }

    /** The same as of a day that may have been, for what is generated. */
    public PropertyCompanyView establish(EstablishPropertyCompanyInput input, LocalDate day, Caller caller) {
        CompanyFacts.requireStaff(input.staff(), input.fullMemberCount());
        reach.requirePresence(reach.hold(input.parentId(), "parentId", caller).path(), "parentId");
        OrganizationView organization =
                organizations.establish(input.organization(), day, caller.with("organization.write"));
        return registered(organization, input.staff(), input.fullMemberCount(), day);
    }

    PropertyCompanyView register(RegisterPropertyCompanyInput input, Caller caller) {
        CompanyFacts.requireStaff(input.staff(), input.fullMemberCount());
        OrganizationView organization = reach.lock(input.organizationId(), "organizationId", caller);
        reach.requirePresence(organization.path(), "organizationId");
        if (!organization.type().equals(PropertyCompanyView.ORGANIZATION_TYPE)) {
            throw new RuleViolation(CompanyRule.PROPERTY_COMPANY_EXPECTED, "organizationId", organization.shortName());
        }
        if (companies.existsByOrganizationId(organization.key())) {
            throw new RuleViolation(
                    CompanyRule.PROPERTY_COMPANY_REGISTERED, "organizationId", organization.shortName());
        }
        return registered(organization, input.staff(), input.fullMemberCount(), reach.today());
    }

    PropertyCompanyView declare(DeclarePropertyStaffInput input, Caller caller) {
        CompanyFacts.requireStaff(input.staff(), input.fullMemberCount());
        PropertyCompany company = toChange(input.id(), input.version(), caller);
        facts.declare(company.id(), input.staff(), input.fullMemberCount(), reach.today());
        return company.view();
    }

    /** Records a party organization of a company that fulfils the condition for one and has none. */
    public PropertyCompanyView recordParty(RecordCompanyPartyOrganizationInput input, Caller caller) {
        LocalDate from = reach.past(input.validFrom(), "validFrom");
        OrganizationView party = reach.hold(input.partyOrganizationId(), "partyOrganizationId", caller);
        PartyTypes.require(party, "partyOrganizationId");
        PropertyCompany company = toChange(input.id(), input.version(), caller);
        CompanyFigures figures =
                facts.of(Set.of(company.id()), reach.today()).getOrDefault(company.id(), CompanyFigures.NONE);
        if (!figures.eligible(rules)) {
            throw new RuleViolation(CompanyRule.PROPERTY_COMPANY_NOT_ELIGIBLE, "id", rules.fewestFullMembers());
        }
        if (facts.hasParty(company.id(), from)) {
            throw new RuleViolation(CompanyRule.PROPERTY_HAS_PARTY_ORGANIZATION, "id");
        }
        facts.addParty(company.id(), party.key(), from);
        return company.view();
    }

    PropertyCompanyView endParty(EndCompanyPartyOrganizationInput input, Caller caller) {
        LocalDate on = reach.past(input.on(), "on");
        PropertyCompany company = toChange(input.id(), input.version(), caller);
        LocalDate since = facts.partySince(company.id(), reach.today())
                .orElseThrow(() -> new RuleViolation(CompanyRule.PROPERTY_WITHOUT_PARTY_ORGANIZATION, "id"));
        Period.of(since, on, "on");
        facts.endParty(Condition.of("company_id = ?", company.id()), on);
        return company.view();
    }

    /**
     * A company that is not closed, within what the caller reaches. Its row is not held.
     *
     * @throws RuleViolation NOT_FOUND or PROPERTY_COMPANY_CLOSED at {@code field}
     */
    public PropertyCompanyView open(String id, String field, Caller caller) {
        PropertyCompany company = reach.require(
                NodeId.keyOf(PropertyCompanyView.TYPE_NAME, id).flatMap(companies::findById), id, field, caller);
        company.requireOpen(field);
        return company.view();
    }

    /**
     * Whether a company that is retired goes on in the organization that it is merged into: that is a company itself, registered
     * and not closed.
     */
    @Transactional(readOnly = true)
    public boolean goesOn(OrganizationRetiring retiring) {
        OrganizationView heir = retiring.heir();
        return heir != null
                && retiring.organization().type().equals(PropertyCompanyView.ORGANIZATION_TYPE)
                && companies.existsByOrganizationIdAndClosedOnIsNull(heir.key());
    }

    /** Takes the row of a company until the end of the transaction, as whoever changes anything of one does first. */
    public void lock(long key) {
        companies.findToChange(key);
    }

    /** Its version is raised, because the dated rows beside it are a part of it. */
    private PropertyCompany toChange(String id, @Nullable Integer expectedVersion, Caller caller) {
        PropertyCompany company = reach.require(
                NodeId.keyOf(PropertyCompanyView.TYPE_NAME, id).flatMap(companies::findToChange), id, "id", caller);
        ExpectedVersion.require(expectedVersion, company.version());
        company.requireOpen("id");
        companies.raiseVersion(company.id());
        entities.refresh(company);
        return company;
    }

    private PropertyCompanyView registered(OrganizationView organization, int staff, int fullMembers, LocalDate day) {
        PropertyCompany company =
                companies.saveAndFlush(new PropertyCompany(keys.next("property_company"), organization, day));
        facts.declare(company.id(), staff, fullMembers, day);
        return company.view();
    }
}
