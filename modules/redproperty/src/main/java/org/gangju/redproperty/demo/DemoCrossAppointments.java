package org.gangju.redproperty.demo;

import java.time.LocalDate;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.redproperty.appointment.CrossEffects;
import org.gangju.redproperty.appointment.CrossHomeRole;
import org.gangju.redproperty.appointment.CrossOffice;
import org.gangju.redproperty.appointment.NewCrossAppointment;
import org.gangju.redproperty.company.PropertyCompanyView;
import org.gangju.spi.member.Participant;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.springframework.stereotype.Component;

/** The cross-appointments of the demo: a grid worker of the community is deputy manager of the company, as approved. */
@Component
class DemoCrossAppointments {

    private final CrossEffects effects;
    private final RedPropertyReach reach;

    DemoCrossAppointments(CrossEffects effects, RedPropertyReach reach) {
        this.effects = effects;
        this.reach = reach;
    }

    void appoint(DemoEstate estate, PropertyCompanyView company, LocalDate day, DemoPeople people) {
        OrganizationView target = reach.hold(company.organizationKey(), "targetOrganizationId", DemoPeople.CALLER);
        Participant holder = Participant.named(
                String.valueOf(people.people(1).getFirst().displayName()) + "（" + estate.name() + "）");
        effects.make(
                new NewCrossAppointment(
                        holder,
                        CrossHomeRole.GRID_WORKER,
                        estate.organization(),
                        target,
                        CrossOffice.PROPERTY_DEPUTY_MANAGER,
                        new Period(day, reach.today().plusYears(2)),
                        false),
                day,
                DemoPeople.CALLER);
    }
}
