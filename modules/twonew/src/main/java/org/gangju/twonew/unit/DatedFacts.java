package org.gangju.twonew.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of what is known of a two-new organization: closed by the next one, never rewritten. */
@Entity
@SuppressWarnings("UnusedVariable") // the columns are read by queries
@Table(name = "new_organization_facts")
class DatedFacts {

    @Id
    private long id;

    private long newOrganizationId;

    @Enumerated(EnumType.STRING)
    private UnitCategory category;

    @Enumerated(EnumType.STRING)
    private OperatingState operatingState;

    @Enumerated(EnumType.STRING)
    private StaffBand staffBand;

    private int fullMembers;
    private @Nullable Long gridId;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected DatedFacts() {}

    DatedFacts(long id, long unit, UnitFacts facts, LocalDate from) {
        this.id = id;
        this.newOrganizationId = unit;
        this.category = facts.category();
        this.operatingState = facts.state();
        this.staffBand = facts.staffBand();
        this.fullMembers = facts.fullMembers();
        this.gridId = facts.gridKey();
        this.validFrom = from;
    }

    UnitFacts facts() {
        return new UnitFacts(category, operatingState, staffBand, fullMembers, gridId);
    }

    /** The same in another grid from a day on. */
    DatedFacts movedTo(long key, @Nullable Long grid, LocalDate day) {
        return new DatedFacts(
                key, newOrganizationId, new UnitFacts(category, operatingState, staffBand, fullMembers, grid), day);
    }

    /** It held up to the day before; one of the same day never held. */
    void close(LocalDate day) {
        this.validTo = day;
    }

    long unit() {
        return newOrganizationId;
    }
}
