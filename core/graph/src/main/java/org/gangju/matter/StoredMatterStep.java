package org.gangju.matter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that has happened to a matter. Steps are added, never changed. */
@Entity
@Immutable
@Table(name = "matter_step")
@SuppressWarnings("UnusedVariable") // read by statements alone
class StoredMatterStep {

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
    }
}
