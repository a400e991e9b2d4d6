package org.gangju.redproperty.council;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** The four-party council of an estate. Its state stands in rows of its own, which follow the seats. */
@Entity
class FourPartyCouncil implements Placed {

    @Id
    private long id;

    private long organizationId;
    private String organizationPath;
    private long gridId;

    /** The estate until the council is dissolved, null then: unique, so that no estate has two. */
    @SuppressWarnings("UnusedVariable") // the column is read by queries
    private @Nullable Long activeGridId;

    private LocalDate formedOn;
    private @Nullable LocalDate dissolvedOn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected FourPartyCouncil() {}

    FourPartyCouncil(long id, GridView estate, LocalDate formedOn) {
        this.id = id;
        this.formedOn = formedOn;
        this.organizationId = Objects.requireNonNull(estate.organizationKey());
        this.organizationPath = estate.organizationPath().value();
        this.gridId = estate.key();
        this.activeGridId = estate.key();
    }

    void dissolve(LocalDate day) {
        this.dissolvedOn = day;
        this.activeGridId = null;
    }

    /** Goes on for the estate that has taken over its own, or with its own in another organization. */
    void moveTo(GridView estate) {
        this.organizationId = Objects.requireNonNull(estate.organizationKey());
        this.organizationPath = estate.organizationPath().value();
        this.gridId = estate.key();
        this.activeGridId = estate.key();
    }

    void requireStanding(String field) {
        if (dissolvedOn != null) {
            throw new RuleViolation(CouncilRule.COUNCIL_DISSOLVED, field, dissolvedOn);
        }
    }

    AssignmentSubject subject() {
        return new AssignmentSubject(FourPartyCouncilView.TYPE_NAME, id, place());
    }

    long id() {
        return id;
    }

    long gridId() {
        return gridId;
    }

    long organizationId() {
        return organizationId;
    }

    int version() {
        return version == null ? 0 : version;
    }

    @Override
    public TreePath place() {
        return new TreePath(organizationPath);
    }

    FourPartyCouncilView view() {
        return new FourPartyCouncilView(id, organizationId, place(), gridId, formedOn, dissolvedOn, version());
    }
}
