package org.gangju.redproperty;

import org.gangju.spi.member.Participant;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.springframework.stereotype.Component;

/** The cross-appointments of the demo: a grid worker of the community is deputy manager of the company, as approved. */
@Component
class DemoCrossAppointments {

    private final CrossAppointments appointments;
    private final CrossEffects effects;
    private final PropertyCompanies companies;
    private final RedPropertyReach reach;
    private final Keys keys;

    DemoCrossAppointments(
            CrossAppointments appointments,
            CrossEffects effects,
            PropertyCompanies companies,
            RedPropertyReach reach,
            Keys keys) {
        this.appointments = appointments;
        this.effects = effects;
        this.companies = companies;
        this.reach = reach;
        this.keys = keys;
    }

    void appoint(DemoEstate estate, String company, DemoPeople people) {
        PropertyCompany found = NodeId.keyOf(PropertyCompanyView.TYPE_NAME, company)
                .flatMap(companies::findById)
                .orElseThrow();
        OrganizationView target = reach.hold(found.organizationId(), "targetOrganizationId", DemoPeople.CALLER);
        Participant holder = Participant.named(
                String.valueOf(people.people(1).getFirst().displayName()) + "（" + estate.name() + "）");
        long key = keys.next("cross_appointment");
        appointments.saveAndFlush(new CrossAppointment(
                key,
                new NewCrossAppointment(
                        holder,
                        CrossHomeRole.GRID_WORKER,
                        estate.organization(),
                        target,
                        CrossOffice.PROPERTY_DEPUTY_MANAGER,
                        new Period(reach.today(), reach.today().plusYears(2)),
                        false)));
        effects.takeEffect(key, DemoPeople.CALLER);
    }
}
