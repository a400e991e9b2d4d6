package org.gangju.redproperty;

import java.time.LocalDate;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.ParticipantInput;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.office.NewAppointment;
import org.gangju.spi.office.OfficeAppointmentView;
import org.gangju.spi.office.OfficeBasis;
import org.gangju.spi.office.OfficeCommands;
import org.gangju.spi.period.Period;
import org.gangju.spi.proposal.ProposalKind;
import org.gangju.spi.proposal.ProposalStatus;
import org.gangju.spi.proposal.ProposalView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the appointments that targets have approved, and ends them. */
@Service
@Transactional
class CrossEffects implements ProposalKind {

    static final String KEY = "CROSS_APPOINTMENT";

    private final CrossAppointments appointments;
    private final CrossRelations relations;
    private final OfficeCommands offices;
    private final OpenLinks open;
    private final RedPropertyReach reach;

    CrossEffects(
            CrossAppointments appointments,
            CrossRelations relations,
            OfficeCommands offices,
            OpenLinks open,
            RedPropertyReach reach) {
        this.appointments = appointments;
        this.relations = relations;
        this.offices = offices;
        this.open = open;
        this.reach = reach;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String moduleId() {
        return RedProperty.ID;
    }

    @Override
    public String permission() {
        return RedPropertyPermissions.APPROVE.name();
    }

    @Override
    public void takeEffect(ProposalView proposal, Caller decider) {
        takeEffect(proposal.subjectKey(), decider);
    }

    /** What was approved is done as a whole: the holder and the home organization may lie beyond the decider's reach. */
    void takeEffect(long key, Caller decider) {
        CrossAppointment appointment = appointments.findToChange(key).orElseThrow();
        CrossAppointmentView view = appointment.view();
        Period term = appointment.termFrom(reach.today());
        reach.hold(view.homeKey(), "id", decider);
        Caller caller = Everywhere.as(decider);
        OfficeAppointmentView made = offices.appoint(
                new NewAppointment(
                        RedPropertyReach.id(view.targetKey()),
                        view.office().name(),
                        holder(view),
                        OfficeBasis.APPOINTED,
                        term.from(),
                        term.to()),
                caller);
        relations.cover(view.homeKey(), view.targetKey(), term, caller);
        appointment.approve(term, made.key());
        appointments.saveAndFlush(appointment);
    }

    @Override
    public void discard(ProposalView proposal, Caller caller) {
        appointments.findToChange(proposal.subjectKey()).ifPresent(appointment -> {
            appointment.drop(
                    proposal.status() == ProposalStatus.WITHDRAWN ? CrossStatus.WITHDRAWN : CrossStatus.REJECTED);
            appointments.saveAndFlush(appointment);
        });
    }

    /** Either side ends it. */
    CrossAppointmentView end(EndCrossAppointmentInput input, Caller caller) {
        LocalDate on = reach.coming(input.on(), "on");
        CrossAppointment appointment = NodeId.keyOf(CrossAppointmentView.TYPE_NAME, input.id())
                .flatMap(appointments::findToChange)
                .filter(found -> found.view().reachedBy(caller.scope().organizations()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", input.id()));
        reach.requirePresence(appointment.view().place(), "id");
        ExpectedVersion.require(input.version(), appointment.version());
        end(appointment, on, Everywhere.as(caller));
        return appointment.view();
    }

    /** With the office and the relation that came of it, as far as these are still there; one that is proposed is withdrawn. */
    void stop(CrossAppointment appointment, LocalDate today) {
        if (appointment.view().stored() == CrossStatus.PROPOSED) {
            appointment.drop(CrossStatus.WITHDRAWN);
            appointments.saveAndFlush(appointment);
            return;
        }
        LocalDate from = appointment.inForce("id").from();
        end(appointment, from.isAfter(today) ? from : today, Everywhere.itself());
    }

    private void end(CrossAppointment appointment, LocalDate on, Caller caller) {
        appointment.end(on, reach.today(), "on");
        CrossAppointmentView view = appointments.saveAndFlush(appointment).view();
        Long office = view.appointmentKey();
        if (office != null && open.hasAppointment(office, on)) {
            offices.end(new NodeId(OfficeAppointmentView.TYPE_NAME, office).encoded(), on, null, caller);
        }
        relations.release(view.homeKey(), view.targetKey(), on, caller);
    }

    private static ParticipantInput holder(CrossAppointmentView view) {
        Long member = view.memberKey();
        return member == null
                ? new ParticipantInput(null, view.ownName())
                : new ParticipantInput(new NodeId(MemberView.TYPE_NAME, member).encoded(), null);
    }
}
