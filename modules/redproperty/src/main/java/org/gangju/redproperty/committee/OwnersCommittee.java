package org.gangju.redproperty.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * The owners' committee of an estate. Its seats arise from recorded elections alone; nothing anywhere tells how an owner
 * voted.
 */
@Entity
class OwnersCommittee implements Placed {

    @Id
    private long id;

    private long organizationId;
    private String organizationPath;
    private long gridId;

    /** The estate while the committee is there, null otherwise: unique, so that no estate has two. */
    @SuppressWarnings("UnusedVariable") // the column is read by queries
    private @Nullable Long activeGridId;

    private LocalDate registeredOn;
    private @Nullable LocalDate closedOn;
    private int seatCount;
    private @Nullable LocalDate termFrom;
    private @Nullable LocalDate termTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected OwnersCommittee() {}

    OwnersCommittee(long id, OrganizationView organization, long estate, LocalDate registeredOn) {
        this.id = id;
        this.organizationId = organization.key();
        this.organizationPath = organization.path().value();
        this.gridId = estate;
        this.activeGridId = estate;
        this.registeredOn = registeredOn;
    }

    /** Begins a term by an election. */
    void elected(int seats, LocalDate from, LocalDate to) {
        this.seatCount = seats;
        this.termFrom = from;
        this.termTo = to;
    }

    void close(LocalDate day) {
        this.closedOn = day;
        this.activeGridId = null;
    }

    /** Goes on for the estate that has taken over its own, or for none when that has a committee itself. */
    void moveTo(@Nullable Long estate) {
        this.activeGridId = estate;
        if (estate != null) {
            this.gridId = estate;
        }
    }

    void requireOpen(String field) {
        if (closedOn != null) {
            throw new RuleViolation(CommitteeRule.COMMITTEE_CLOSED, field, closedOn);
        }
    }

    long id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    @Override
    public TreePath place() {
        return new TreePath(organizationPath);
    }

    OwnersCommitteeView view() {
        return new OwnersCommitteeView(
                id, organizationId, place(), gridId, registeredOn, closedOn, seatCount, termFrom, termTo, version());
    }
}
