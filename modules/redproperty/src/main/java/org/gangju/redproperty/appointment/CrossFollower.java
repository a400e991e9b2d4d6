package org.gangju.redproperty.appointment;

import java.time.LocalDate;
import java.util.List;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.redproperty.company.PropertyCompanyRegister;
import org.gangju.spi.member.MemberTransferred;
import org.gangju.spi.office.OfficeAppointmentEnding;
import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.relation.RelationEnding;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends cross-appointments with the organizations that they are from or to, with the membership at home, with the office and
 * with the relation of both organizations, within the same transaction.
 */
@Component
class CrossFollower {

    private final CrossAppointments appointments;
    private final CrossEffects effects;
    private final CrossSuccession succession;
    private final PropertyCompanyRegister companies;
    private final RedPropertyReach reach;

    CrossFollower(
            CrossAppointments appointments,
            CrossEffects effects,
            CrossSuccession succession,
            PropertyCompanyRegister companies,
            RedPropertyReach reach) {
        this.appointments = appointments;
        this.effects = effects;
        this.succession = succession;
        this.companies = companies;
        this.reach = reach;
    }

    /** What is in force in a company that is merged into another one goes on there. */
    @EventListener
    void follow(OrganizationRetiring retiring) {
        LocalDate today = reach.today();
        long ending = retiring.organization().key();
        OrganizationView heir = companies.goesOn(retiring) ? retiring.heir() : null;
        List<CrossAppointment> pending = appointments.findPendingOf(ending, today);
        List<CrossAppointmentView> goingOn = pending.stream()
                .map(CrossAppointment::view)
                .filter(appointment -> heir != null && CrossSuccession.goesOn(appointment, ending, heir.key()))
                .toList();
        effects.stopAll(pending, today);
        if (heir != null && !goingOn.isEmpty()) {
            succession.complete(goingOn, heir, today);
        }
    }

    /** Who has left the home organization is its emissary no more. */
    @EventListener
    void follow(MemberTransferred transferred) {
        List<CrossAppointment> left =
                appointments.findPendingOfMember(transferred.memberKey(), transferred.on()).stream()
                        .filter(appointment -> appointment.view().homeKey() == transferred.from())
                        .toList();
        effects.stopAll(left, transferred.on());
    }

    /** Whoever ends the relation of two organizations ends what is in force between them, from today on. */
    @EventListener
    void follow(RelationEnding ending) {
        if (!ending.relation().kind().equals(CrossRelations.KIND)) {
            return;
        }
        List<CrossAppointment> inForce = appointments.findInForceToChange(
                ending.relation().organizationKey(), ending.relation().relatedKey(), ending.on());
        if (!inForce.isEmpty()) {
            effects.stopAll(inForce, reach.coming(ending.on(), "on"));
        }
    }

    /** Without its office one is over, whoever has ended that. */
    @EventListener
    void follow(OfficeAppointmentEnding ending) {
        appointments
                .findByOffice(ending.appointmentKey(), ending.on())
                .ifPresent(appointment -> effects.endWithOffice(appointment, ending.on()));
    }
}
