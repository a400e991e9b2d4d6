package org.gangju.redproperty.appointment;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.redproperty.Everywhere;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.node.Keys;
import org.gangju.spi.office.OfficeBasis;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.springframework.stereotype.Component;

/**
 * Lets cross-appointments go on in the company that their target is merged into. The number of statements does not depend on how
 * many they are.
 */
@Component
class CrossSuccession {

    private final CrossAppointments appointments;
    private final CrossRelations relations;
    private final Assignments assignments;
    private final MemberDirectory members;
    private final RedPropertyReach reach;
    private final Keys keys;

    CrossSuccession(
            CrossAppointments appointments,
            CrossRelations relations,
            Assignments assignments,
            MemberDirectory members,
            RedPropertyReach reach,
            Keys keys) {
        this.appointments = appointments;
        this.relations = relations;
        this.assignments = assignments;
        this.members = members;
        this.reach = reach;
        this.keys = keys;
    }

    /** Whether it is in force in the one that ends, and not from the heir itself. */
    static boolean goesOn(CrossAppointmentView before, long ending, long heir) {
        return before.stored() == CrossStatus.APPROVED && before.targetKey() == ending && before.homeKey() != heir;
    }

    /**
     * Makes what has just been ended anew, each for the rest of its term, unless the same person has the same office there
     * already.
     *
     * @param ended as they were before
     */
    void complete(List<CrossAppointmentView> ended, OrganizationView heir, LocalDate today) {
        Set<Long> held = ended.stream().map(CrossAppointmentView::homeKey).collect(toSet());
        held.add(heir.key());
        Map<Long, OrganizationView> organizations = reach.alone(held, Everywhere.itself());
        // Members are held behind organizations, so that none is erased or transferred meanwhile.
        members.participants(ended.stream().map(CrossEffects::holder).toList(), "id", Everywhere.itself());
        Map<NewAssignment, Long> offices = assignments.assignFree(
                ended.stream().map(before -> office(before, heir, today)).toList());
        List<CrossAppointment> begun = ended.stream()
                .flatMap(before -> Stream.ofNullable(offices.get(office(before, heir, today)))
                        .map(office -> begun(
                                before,
                                Objects.requireNonNull(organizations.get(before.homeKey())),
                                heir,
                                rest(before, today),
                                office)))
                .collect(toList());
        relations.follow(
                appointments.saveAllAndFlush(begun).stream()
                        .map(CrossAppointment::view)
                        .toList(),
                today);
    }

    private CrossAppointment begun(
            CrossAppointmentView before, OrganizationView home, OrganizationView heir, Period rest, long office) {
        CrossAppointment begun = new CrossAppointment(
                keys.next("cross_appointment"),
                new NewCrossAppointment(
                        before.holder(),
                        before.homeRole(),
                        home,
                        heir,
                        before.office(),
                        rest,
                        before.conflictOfInterest()));
        begun.approve(rest, office);
        return begun;
    }

    private static NewAssignment office(CrossAppointmentView before, OrganizationView heir, LocalDate today) {
        return new NewAssignment(
                new AssignmentSubject(OrganizationView.TYPE_NAME, heir.key(), heir.path()),
                before.office().name(),
                false,
                before.holder(),
                rest(before, today),
                OfficeBasis.APPOINTED.name(),
                null);
    }

    private static Period rest(CrossAppointmentView before, LocalDate today) {
        LocalDate begun = Objects.requireNonNull(before.validFrom());
        return new Period(begun.isAfter(today) ? begun : today, before.validTo());
    }
}
