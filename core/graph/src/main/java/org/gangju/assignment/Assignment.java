package org.gangju.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.Participant;
import org.gangju.spi.period.Period;
import org.gangju.spi.privacy.AboutPerson;
import org.gangju.spi.privacy.Sensitive;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** Somebody's duty from one day to another. It is closed, never given to somebody else. */
@Entity
class Assignment implements AboutPerson {

    @Id
    private long id;

    private String subjectType;
    private long subjectId;
    private String roleName;
    private @Nullable String basis;
    private @Nullable String duties;
    private @Nullable Long memberId;

    @Sensitive
    private @Nullable String displayName;

    private String organizationPath;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(long id, NewAssignment wanted) {
        this.id = id;
        this.subjectType = wanted.subject().typeName();
        this.subjectId = wanted.subject().key();
        this.roleName = wanted.role();
        this.basis = wanted.basis();
        this.duties = wanted.duties();
        this.memberId = wanted.holder().memberKey();
        this.displayName = wanted.holder().displayName();
        this.organizationPath = wanted.subject().organization().value();
        this.validFrom = wanted.period().from();
        this.validTo = wanted.period().to();
    }

    /** A holder who is no member is known by this row alone. */
    @Override
    public String person() {
        return memberId == null ? person(id) : MemberView.TYPE_NAME + ":" + memberId;
    }

    /** What a holder who is no member is called in the audit. */
    static String person(long id) {
        return "Assignment:" + id;
    }

    void endOn(LocalDate day, LocalDate today) {
        this.validTo = period().endedOn(day, today, "on").to();
    }

    boolean belongsTo(String type, Subtrees scope) {
        return subjectType.equals(type) && scope.contains(new TreePath(organizationPath));
    }

    int version() {
        return version == null ? 0 : version;
    }

    AssignmentView view() {
        return new AssignmentView(
                id,
                new AssignmentSubject(subjectType, subjectId, new TreePath(organizationPath)),
                roleName,
                new Participant(memberId, displayName, null),
                period(),
                basis,
                duties,
                version());
    }

    private Period period() {
        return new Period(validFrom, validTo);
    }
}
