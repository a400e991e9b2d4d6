package org.gangju.redproperty.appointment;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.redproperty.Everywhere;
import org.gangju.redproperty.OpenLinks;
import org.gangju.redproperty.RedProperty;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.ParticipantInput;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.office.NewAppointment;
import org.gangju.spi.office.OfficeAppointmentView;
import org.gangju.spi.office.OfficeBasis;
import org.gangju.spi.office.OfficeCommands;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.gangju.spi.proposal.ProposalKind;
import org.gangju.spi.proposal.ProposalStatus;
import org.gangju.spi.proposal.ProposalView;
import org.gangju.spi.proposal.Proposals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the appointments that targets have approved, and ends them. */
@Service
@Transactional
public class CrossEffects implements ProposalKind {

    static final String KEY = "CROSS_APPOINTMENT";

    private final CrossAppointments appointments;
    private final CrossRelations relations;
    private final OfficeCommands offices;
    private final Assignments assignments;
    private final OpenLinks open;
    private final ObjectProvider<Proposals> proposals;
    private final EntityManager entities;
    private final RedPropertyReach reach;
    private final Keys keys;

    /** The core's proposals ask for their kinds, and so does each kind for the proposals: late. */
    CrossEffects(
            CrossAppointments appointments,
            CrossRelations relations,
            OfficeCommands offices,
            Assignments assignments,
            OpenLinks open,
            ObjectProvider<Proposals> proposals,
            EntityManager entities,
            RedPropertyReach reach,
            Keys keys) {
        this.appointments = appointments;
        this.relations = relations;
        this.offices = offices;
        this.assignments = assignments;
        this.open = open;
        this.proposals = proposals;
        this.entities = entities;
        this.reach = reach;
        this.keys = keys;
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
        takeEffect(proposal.subjectKey(), reach.today(), decider);
    }

    /**
     * Makes one that needs no proposal, because it was decided on elsewhere.
     *
     * @param day the day of that decision, which may have been
     */
    public void make(NewCrossAppointment wanted, LocalDate day, Caller decider) {
        long key = keys.next("cross_appointment");
        appointments.saveAndFlush(new CrossAppointment(key, wanted));
        takeEffect(key, day, decider);
    }

    /** What was approved is done as a whole: the holder and the home organization may lie beyond the decider's reach. */
    private void takeEffect(long key, LocalDate day, Caller decider) {
        Caller caller = Everywhere.as(decider);
        long home = peek(key).orElseThrow().homeKey();
        reach.lock(RedPropertyReach.id(home), "id", caller);
        CrossAppointment appointment = appointments.findToChange(key).orElseThrow();
        CrossAppointmentView view = appointment.view();
        Period term = appointment.termFrom(day);
        OfficeAppointmentView made = offices.appoint(
                new NewAppointment(
                        RedPropertyReach.id(view.targetKey()),
                        view.office().name(),
                        holder(view),
                        OfficeBasis.APPOINTED,
                        term.from(),
                        term.to()),
                caller);
        appointment.approve(term, made.key());
        relations.follow(List.of(appointments.saveAndFlush(appointment).view()), term.from());
    }

    @Override
    public void discard(ProposalView proposal, Caller caller) {
        appointments.findToChange(proposal.subjectKey()).ifPresent(appointment -> {
            appointment.drop(
                    proposal.status() == ProposalStatus.WITHDRAWN ? CrossStatus.WITHDRAWN : CrossStatus.REJECTED);
            appointments.saveAndFlush(appointment);
        });
    }

    /** Either side ends it. The home organization is held first and alone, as whoever changes the relations of a pair does. */
    CrossAppointmentView end(EndCrossAppointmentInput input, Caller caller) {
        LocalDate on = reach.coming(input.on(), "on");
        CrossAppointmentView found = NodeId.keyOf(CrossAppointmentView.TYPE_NAME, input.id())
                .flatMap(this::peek)
                .filter(peeked -> peeked.reachedBy(caller.scope().organizations()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", input.id()));
        reach.requirePresence(found.place(), "id");
        reach.alone(found.homeKey(), "id", caller);
        CrossAppointment appointment = appointments.findToChange(found.key()).orElseThrow();
        ExpectedVersion.require(input.version(), appointment.version());
        end(appointment, on, Everywhere.as(caller));
        return appointment.view();
    }

    /**
     * Ends those in force with the offices and relations that came of them, as far as these are still there; those that are
     * proposed are withdrawn together with their proposals, approved for a later day or not. The number of statements does not
     * depend on how many they are.
     */
    void stopAll(List<CrossAppointment> pending, LocalDate today) {
        Map<Boolean, List<CrossAppointment>> parts = pending.stream()
                .collect(partitioningBy(appointment -> appointment.view().stored() == CrossStatus.PROPOSED));
        withdraw(parts.getOrDefault(true, List.of()));
        end(parts.getOrDefault(false, List.of()), today);
    }

    private void withdraw(List<CrossAppointment> proposed) {
        if (!proposed.isEmpty()) {
            proposed.forEach(appointment -> appointment.drop(CrossStatus.WITHDRAWN));
            Set<Long> keysOfThem = appointments.saveAllAndFlush(proposed).stream()
                    .map(appointment -> appointment.view().key())
                    .collect(toSet());
            proposals.getObject().giveUp(KEY, keysOfThem, Everywhere.itself());
        }
    }

    private void end(List<CrossAppointment> inForce, LocalDate day) {
        if (inForce.isEmpty()) {
            return;
        }
        inForce.forEach(appointment -> {
            LocalDate from = appointment.inForce("id").from();
            appointment.end(from.isAfter(day) ? from : day, reach.today(), "on");
        });
        List<CrossAppointmentView> ended = appointments.saveAllAndFlush(inForce).stream()
                .map(CrossAppointment::view)
                .toList();
        Set<Long> made = ended.stream()
                .flatMap(appointment -> Stream.ofNullable(appointment.appointmentKey()))
                .collect(toSet());
        assignments.endEach(made, OrganizationView.TYPE_NAME, day);
        relations.follow(ended, day);
    }

    /** On the day on which somebody has ended the office that came of it. */
    void endWithOffice(CrossAppointment appointment, LocalDate on) {
        end(appointment, on, Everywhere.itself());
    }

    private void end(CrossAppointment appointment, LocalDate on, Caller caller) {
        reach.alone(appointment.view().homeKey(), "id", caller);
        appointment.end(on, reach.today(), "on");
        CrossAppointmentView view = appointments.saveAndFlush(appointment).view();
        Long office = view.appointmentKey();
        if (office != null && open.hasAppointment(office, on)) {
            offices.end(new NodeId(OfficeAppointmentView.TYPE_NAME, office).encoded(), on, null, caller);
        }
        relations.follow(List.of(view), on);
    }

    /** As it is before its row is held, which reads it anew. */
    private Optional<CrossAppointmentView> peek(long key) {
        return appointments.findById(key).map(found -> {
            entities.detach(found);
            return found.view();
        });
    }

    static ParticipantInput holder(CrossAppointmentView view) {
        Long member = view.memberKey();
        return member == null
                ? new ParticipantInput(null, view.ownName())
                : new ParticipantInput(new NodeId(MemberView.TYPE_NAME, member).encoded(), null);
    }
}
