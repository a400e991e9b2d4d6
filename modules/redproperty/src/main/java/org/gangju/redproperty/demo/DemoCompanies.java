package org.gangju.redproperty.demo;

import java.time.LocalDate;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.redproperty.company.CompanyRules;
import org.gangju.redproperty.company.EstablishPropertyCompanyInput;
import org.gangju.redproperty.company.PropertyCompanyRegister;
import org.gangju.redproperty.company.PropertyCompanyView;
import org.gangju.redproperty.company.RecordCompanyPartyOrganizationInput;
import org.gangju.redproperty.service.BeginPropertyServiceInput;
import org.gangju.redproperty.service.PropertyServiceBook;
import org.gangju.spi.organization.NewOrganization;
import org.gangju.spi.organization.OrganizationCommands;
import org.gangju.spi.organization.OrganizationType;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Component;

/** The property companies of the demo. */
@Component
class DemoCompanies {

    private static final double LED = 0.7;

    private final PropertyCompanyRegister register;
    private final PropertyServiceBook services;
    private final OrganizationCommands organizations;
    private final CompanyRules rules;
    private final RedPropertyReach reach;

    DemoCompanies(
            PropertyCompanyRegister register,
            PropertyServiceBook services,
            OrganizationCommands organizations,
            CompanyRules rules,
            RedPropertyReach reach) {
        this.register = register;
        this.services = services;
        this.organizations = organizations;
        this.rules = rules;
        this.reach = reach;
    }

    /** A company in the district of its first estate, with a party organization where it could have one and mostly has. */
    PropertyCompanyView establish(DemoEstate first, DemoPeople people) {
        LocalDate day = people.later(first.since(reach.today()), reach.today());
        String district = RedPropertyReach.id(first.district().id());
        int members = people.between(0, 6);
        PropertyCompanyView company = register.establish(
                new EstablishPropertyCompanyInput(
                        district,
                        "WY-" + first.key(),
                        first.name() + "物业服务有限公司",
                        first.name() + "物业",
                        people.between(20, 90),
                        members,
                        null),
                day,
                DemoPeople.CALLER);
        if (members >= rules.fewestFullMembers() && people.chance(LED)) {
            LocalDate led = people.later(day, reach.today());
            OrganizationView branch = organizations.establish(
                    new NewOrganization(
                            "WYDZB-" + first.key(),
                            "中共" + first.name() + "物业联合支部委员会",
                            first.name() + "物业联合党支部",
                            OrganizationType.JOINT_BRANCH.name(),
                            RedPropertyReach.id(company.organizationKey())),
                    led,
                    DemoPeople.CALLER);
            register.recordParty(
                    new RecordCompanyPartyOrganizationInput(company.id(), branch.id(), led, null, null),
                    DemoPeople.CALLER);
        }
        return company;
    }

    /** Since when it does. */
    LocalDate serve(PropertyCompanyView company, DemoEstate estate, DemoPeople people) {
        LocalDate earliest = estate.since(reach.today());
        LocalDate from = people.later(
                earliest.isAfter(company.registeredOn()) ? earliest : company.registeredOn(), reach.today());
        services.begin(new BeginPropertyServiceInput(company.id(), estate.id(), from, null), DemoPeople.CALLER);
        return from;
    }
}
