package org.gangju.relation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.gangju.spi.relation.RelationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A relation as it is changed. Rows are closed, never rewritten or deleted. */
@Entity
@SuppressWarnings("UnusedVariable") // the related path is read by queries
class OrganizationRelation {

    @Id
    private long id;

    private String kind;
    private long organizationId;
    private String organizationPath;
    private long relatedId;
    private String relatedPath;
    private @Nullable String note;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected OrganizationRelation() {}

    OrganizationRelation(long id, String kind, Ends ends, @Nullable String note, Period period) {
        this.id = id;
        this.kind = kind;
        this.organizationId = ends.organization().key();
        this.organizationPath = ends.organization().path().value();
        this.relatedId = ends.related().key();
        this.relatedPath = ends.related().path().value();
        this.note = note;
        this.validFrom = period.from();
        this.validTo = period.to();
    }

    Period period() {
        return new Period(validFrom, validTo);
    }

    int version() {
        return version == null ? 0 : version;
    }

    void end(LocalDate day, LocalDate today) {
        this.validTo = period().endedOn(day, today, "on").to();
    }

    RelationView view() {
        return new RelationView(
                id,
                kind,
                organizationId,
                new TreePath(organizationPath),
                relatedId,
                note,
                validFrom,
                validTo,
                version(),
                null);
    }

    /**
     * The organizations of a relation.
     *
     * @param organization where it starts
     * @param related where it leads
     */
    record Ends(OrganizationView organization, OrganizationView related) {}
}
