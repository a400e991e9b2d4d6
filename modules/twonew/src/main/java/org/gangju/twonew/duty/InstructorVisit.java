package org.gangju.twonew.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.privacy.AboutPerson;
import org.gangju.spi.privacy.Sensitive;
import org.jspecify.annotations.Nullable;

/** A visit of an instructor to a two-new organization: the day and a note of the work. */
@Entity
@SuppressWarnings("UnusedVariable") // the columns are read by queries
@Table(name = "instructor_visit")
class InstructorVisit implements AboutPerson {

    @Id
    private long id;

    private long dutyId;
    private long newOrganizationId;
    private String organizationPath;
    private long memberId;
    private LocalDate visitedOn;

    @Sensitive
    private String note;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected InstructorVisit() {}

    InstructorVisit(long id, UnitDutyView duty, long member, LocalDate visitedOn, String note) {
        this.id = id;
        this.dutyId = duty.key();
        this.newOrganizationId = duty.unitKey();
        this.organizationPath = duty.place().value();
        this.memberId = member;
        this.visitedOn = visitedOn;
        this.note = note;
    }

    @Override
    public String person() {
        return MemberView.TYPE_NAME + ":" + memberId;
    }
}
