package org.gangju.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.privacy.AboutPerson;
import org.gangju.spi.privacy.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * A participant's seat in a class. Before the class is completed, the attendance is only there where somebody has
 * recorded it; completion derives the others from the sign-ins and credits the hours of all, in statements of its own.
 */
@Entity
class TrainingEnrollment implements AboutPerson {

    @Id
    private long id;

    private long classId;
    private @Nullable Long memberId;

    @Sensitive
    private @Nullable String displayName;

    @Enumerated(EnumType.STRING)
    private EnrollmentStatus status = EnrollmentStatus.ENROLLED;

    /** The member while enrolled, null otherwise: unique in a class, so nobody has two seats. */
    @SuppressWarnings("UnusedVariable") // the column is read by queries
    private @Nullable Long enrolledMemberId;

    @Sensitive
    @Enumerated(EnumType.STRING)
    private @Nullable Attendance attendance;

    @Sensitive
    private BigDecimal creditedHours = BigDecimal.ZERO;

    @Sensitive
    private @Nullable LocalDate creditedOn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected TrainingEnrollment() {}

    TrainingEnrollment(long id, TrainingClass trainingClass, Participant participant) {
        this.id = id;
        this.classId = trainingClass.id();
        this.memberId = participant.memberKey();
        this.displayName = participant.displayName();
        this.enrolledMemberId = participant.memberKey();
    }

    /** A participant who is no member is known by this row alone. */
    @Override
    public String person() {
        return memberId == null ? person(id) : MemberView.TYPE_NAME + ":" + memberId;
    }

    /** What a participant who is no member is called in the audit. */
    static String person(long id) {
        return "TrainingEnrollment:" + id;
    }

    void withdraw() {
        requireEnrolled("id");
        this.status = EnrollmentStatus.WITHDRAWN;
        this.enrolledMemberId = null;
        this.attendance = null;
    }

    /** Says what the sign-ins do not tell, or tell wrongly. */
    void record(Attendance observed) {
        requireEnrolled("id");
        this.attendance = observed;
    }

    void requireEnrolled(String field) {
        if (status != EnrollmentStatus.ENROLLED) {
            throw new RuleViolation(TrainingRule.TRAINING_ENROLLMENT_WITHDRAWN, field);
        }
    }

    /** Who signs in to sessions of the class. */
    Attendee attendee() {
        return new Attendee(new NodeId(EnrollmentView.TYPE_NAME, id), memberId);
    }

    long id() {
        return id;
    }

    long classId() {
        return classId;
    }

    int version() {
        return version == null ? 0 : version;
    }

    EnrollmentView view() {
        return new EnrollmentView(
                id, classId, memberId, displayName, status, attendance, creditedHours, creditedOn, version());
    }
}
