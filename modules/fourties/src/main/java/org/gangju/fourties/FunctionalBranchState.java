package org.gangju.fourties;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a branch stood from one day to another. Rows are closed, never rewritten or deleted. */
@Entity
@SuppressWarnings("UnusedVariable") // read by queries
class FunctionalBranchState {

    @Id
    private long id;

    private long branchId;

    @Enumerated(EnumType.STRING)
    private FunctionalBranchStatus status;

    private @Nullable String note;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected FunctionalBranchState() {}

    FunctionalBranchState(long id, long branchId, FunctionalBranchStatus status, @Nullable String note, LocalDate day) {
        this.id = id;
        this.branchId = branchId;
        this.status = status;
        this.note = note;
        this.validFrom = day;
    }

    /** Whether somebody said something about it, as people do who put a branch to rest. */
    boolean hasNote() {
        return note != null;
    }

    void close(LocalDate day) {
        this.validTo = day;
    }
}
