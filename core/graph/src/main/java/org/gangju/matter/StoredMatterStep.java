package org.gangju.matter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.Participant;
import org.gangju.spi.privacy.AboutPerson;
import org.gangju.spi.privacy.Sensitive;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that has happened to a matter. Steps are added, never changed. */
@Entity
@Immutable
@Table(name = "matter_step")
@SuppressWarnings("UnusedVariable") // read by statements alone
class StoredMatterStep implements AboutPerson {

    @Id
    private long id;

    private long matterId;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private MatterStepKind step;

    private LocalDate happenedOn;
    private long organizationId;
    private @Nullable String note;
    private LocalDate dueOn;
    private @Nullable Long memberId;

    @Sensitive
    private @Nullable String displayName;

    @SuppressWarnings("NullAway.Init")
    protected StoredMatterStep() {}

    /** @param matter as it is after the step */
    StoredMatterStep(long id, StoredMatter matter, MatterStepKind step, @Nullable String note, LocalDate day) {
        this.id = id;
        this.matterId = matter.id();
        this.ordinal = matter.nextStep();
        this.step = step;
        this.happenedOn = day;
        this.organizationId = matter.handlerId();
        this.note = note;
        this.dueOn = matter.dueOn();
        Participant owner = matter.owner();
        this.memberId = owner == null ? null : owner.memberKey();
        this.displayName = owner == null ? null : owner.displayName();
    }

    /** An owner who is no member is known by this row alone. */
    @Override
    public String person() {
        return memberId == null ? person(id) : MemberView.TYPE_NAME + ":" + memberId;
    }

    /** What an owner who is no member is called in the audit. */
    static String person(long id) {
        return MatterStepView.TYPE_NAME + ":" + id;
    }
}
