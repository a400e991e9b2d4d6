package org.gangju.redproperty;

import java.time.LocalDate;
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
    private final RedPropertySettings settings;
    private final RedPropertyReach reach;

    DemoCompanies(
            PropertyCompanyRegister register,
            PropertyServiceBook services,
            OrganizationCommands organizations,
            RedPropertySettings settings,
            RedPropertyReach reach) {
        this.register = register;
        this.services = services;
        this.organizations = organizations;
        this.settings = settings;
        this.reach = reach;
    }

    /** A company in the district of its first estate, with a party organization where it could have one and mostly has. */
    String establish(DemoEstate first, DemoPeople people) {
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
                DemoPeople.CALLER);
        if (members >= settings.company().fewestFullMembers() && people.chance(LED)) {
            OrganizationView branch = organizations.establish(
                    new NewOrganization(
                            "WYDZB-" + first.key(),
                            "中共" + first.name() + "物业联合支部委员会",
                            first.name() + "物业联合党支部",
                            OrganizationType.JOINT_BRANCH.name(),
                            RedPropertyReach.id(company.organizationKey())),
                    DemoPeople.CALLER);
            register.recordParty(
                    new RecordCompanyPartyOrganizationInput(company.id(), branch.id(), null, null, null),
                    DemoPeople.CALLER);
        }
        return company.id();
    }

    void serve(String company, DemoEstate estate, DemoPeople people) {
        LocalDate from = reach.today().minusDays(people.between(0, 700));
        services.begin(new BeginPropertyServiceInput(company, estate.id(), from, null), DemoPeople.CALLER);
    }
}
