package org.gangju.redproperty.appointment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.period.Period;
import org.gangju.spi.privacy.AboutPerson;
import org.gangju.spi.privacy.Sensitive;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of one organization who is to hold an office of another one. Nothing is kept of any pay.
 *
 * <p>The days on which it is in force are told apart from those that were proposed: the decision may come late, and the end
 * early.
 */
@Entity
class CrossAppointment implements AboutPerson {

    @Id
    private long id;

    private @Nullable Long memberId;

    @Sensitive
    private @Nullable String displayName;

    @Sensitive
    @Enumerated(EnumType.STRING)
    private CrossHomeRole homeRole;

    private long homeOrganizationId;
    private String homePath;
    private long targetOrganizationId;
    private String targetPath;

    @Sensitive
    @Enumerated(EnumType.STRING)
    private CrossOffice office;

    private LocalDate startsOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private CrossStatus status = CrossStatus.PROPOSED;

    private boolean conflictOfInterest;
    private @Nullable Long appointmentId;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected CrossAppointment() {}

    CrossAppointment(long id, NewCrossAppointment wanted) {
        this.id = id;
        this.memberId = wanted.holder().memberKey();
        this.displayName = wanted.holder().displayName();
        this.homeRole = wanted.homeRole();
        this.homeOrganizationId = wanted.home().key();
        this.homePath = wanted.home().path().value();
        this.targetOrganizationId = wanted.target().key();
        this.targetPath = wanted.target().path().value();
        this.office = wanted.office();
        this.startsOn = wanted.term().from();
        this.endsOn = Objects.requireNonNull(wanted.term().to());
        this.conflictOfInterest = wanted.conflictOfInterest();
    }

    /** Somebody who is no member is known by this row, and by the appointment that comes of it. */
    @Override
    public String person() {
        return memberId == null ? person(id) : MemberView.TYPE_NAME + ":" + memberId;
    }

    /** What somebody who is no member is called in the audit. */
    static String person(long id) {
        return "CrossAppointment:" + id;
    }

    /** The days on which it would be in force if it were approved on this day. */
    Period termFrom(LocalDate day) {
        if (status != CrossStatus.PROPOSED) {
            throw new RuleViolation(CrossRule.CROSS_NOT_PROPOSED, "id");
        }
        LocalDate from = startsOn.isBefore(day) ? day : startsOn;
        if (!endsOn.isAfter(from)) {
            throw new RuleViolation(CrossRule.CROSS_TERM_EMPTY, "id");
        }
        return new Period(from, endsOn);
    }

    void approve(Period term, long appointment) {
        this.status = CrossStatus.APPROVED;
        this.validFrom = term.from();
        this.validTo = term.to();
        this.appointmentId = appointment;
    }

    void drop(CrossStatus decision) {
        if (status == CrossStatus.PROPOSED) {
            this.status = decision;
        }
    }

    /** Ends it ahead of its term; what has not begun by the day never holds. */
    void end(LocalDate day, LocalDate today, String field) {
        this.validTo = inForce(field).endedOn(day, today, field).to();
    }

    Period inForce(String field) {
        if (status != CrossStatus.APPROVED || validFrom == null) {
            throw new RuleViolation(CrossRule.CROSS_NOT_APPROVED, field);
        }
        return new Period(validFrom, validTo);
    }

    int version() {
        return version == null ? 0 : version;
    }

    CrossAppointmentView view() {
        return new CrossAppointmentView(
                id,
                memberId,
                displayName,
                homeRole,
                homeOrganizationId,
                new TreePath(homePath),
                targetOrganizationId,
                new TreePath(targetPath),
                office,
                startsOn,
                endsOn,
                status,
                conflictOfInterest,
                appointmentId,
                validFrom,
                validTo,
                version());
    }
}
