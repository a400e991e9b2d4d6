package org.gangju.link;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.link.GridLinkKind;
import org.gangju.spi.link.GridLinkView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A link as it is changed: it is ended, never rewritten. */
@Entity
@Table(name = "organization_grid_link")
class GridLink {

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private GridLinkKind kind;

    private long organizationId;
    private String organizationPath;
    private long gridId;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected GridLink() {}

    GridLink(long id, GridLinkKind kind, OrganizationView organization, long gridId, Period period) {
        this.id = id;
        this.kind = kind;
        this.organizationId = organization.key();
        this.organizationPath = organization.path().value();
        this.gridId = gridId;
        this.validFrom = period.from();
        this.validTo = period.to();
    }

    void endOn(LocalDate day, LocalDate today) {
        this.validTo = new Period(validFrom, validTo).endedOn(day, today, "on").to();
    }

    boolean within(Subtrees scope) {
        return scope.contains(new TreePath(organizationPath));
    }

    int version() {
        return version == null ? 0 : version;
    }

    GridLinkView view() {
        return new GridLinkView(
                id, kind, organizationId, new TreePath(organizationPath), gridId, validFrom, validTo, version(), null);
    }
}
