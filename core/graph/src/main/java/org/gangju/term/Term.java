package org.gangju.term;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A term as it is recorded. Nothing of it changes but how much has happened to it. */
@Entity
class Term {

    @Id
    private long id;

    private long organizationId;
    private String organizationPath;
    private int ordinal;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int events;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Term() {}

    Term(long id, OrganizationView organization, int ordinal, LocalDate startsOn, LocalDate endsOn) {
        this.id = id;
        this.organizationId = organization.key();
        this.organizationPath = organization.path().value();
        this.ordinal = ordinal;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    long id() {
        return id;
    }

    int ordinal() {
        return ordinal;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** The number of the event that happens now; it moves the version on. */
    int nextEvent() {
        return ++events;
    }

    TermView view() {
        return new TermView(
                id, organizationId, new TreePath(organizationPath), ordinal, startsOn, endsOn, version(), null);
    }
}
