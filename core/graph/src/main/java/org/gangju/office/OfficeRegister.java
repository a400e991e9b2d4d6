package org.gangju.office;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.spi.assignment.AssignmentEnd;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.Participant;
import org.gangju.spi.office.NewAppointment;
import org.gangju.spi.office.OfficeAppointmentEnding;
import org.gangju.spi.office.OfficeAppointmentView;
import org.gangju.spi.office.OfficeCommands;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the offices of organizations. */
@Service
@Transactional
class OfficeRegister implements OfficeCommands {

    /** How many years ahead an appointment may be entered. */
    private static final int YEARS_AHEAD = 1;

    private final Assignments assignments;
    private final OrganizationDirectory organizations;
    private final MemberDirectory members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficeRegister(
            Assignments assignments,
            OrganizationDirectory organizations,
            MemberDirectory members,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.organizations = organizations;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public OfficeAppointmentView appoint(NewAppointment wanted, Caller caller) {
        Period period = Period.of(wanted.validFrom(), wanted.validTo(), "validTo");
        requireNear(period.from());
        OrganizationView organization = organizations.lock(wanted.organizationId(), "organizationId", caller);
        OfficeEligibility.requireOffice(wanted.office(), organization);
        Participant holder = members.participant(wanted.holder(), "holder", caller);
        OfficeEligibility.requireHolder(holder, wanted.office(), organization);
        boolean sole = OfficeEligibility.sole(wanted.office());
        String basis = wanted.basis().name();
        return OfficeViews.of(
                assignments.assign(
                        new NewAssignment(subject(organization), wanted.office(), sole, holder, period, basis, null)),
                null);
    }

    @Override
    public OfficeAppointmentView end(String id, LocalDate on, @Nullable Integer expectedVersion, Caller caller) {
        AssignmentEnd end =
                new AssignmentEnd(id, OfficeAppointmentView.TYPE_NAME, OrganizationView.TYPE_NAME, on, expectedVersion);
        AssignmentView ended = assignments.end(end, caller);
        events.publishEvent(new OfficeAppointmentEnding(ended.key(), on));
        return OfficeViews.of(ended, null);
    }

    static AssignmentSubject subject(OrganizationView organization) {
        return new AssignmentSubject(OrganizationView.TYPE_NAME, organization.key(), organization.path());
    }

    private void requireNear(LocalDate from) {
        LocalDate last = today().plusYears(YEARS_AHEAD);
        if (from.isAfter(last)) {
            throw new RuleViolation(OfficeRule.OFFICE_BEGINS_TOO_LATE, "validFrom", last);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
