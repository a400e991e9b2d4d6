package org.gangju.twonew;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;

/** A node of an area, from one day to another. The relation to the hub says the same to everybody. */
@Entity
@SuppressWarnings("UnusedVariable") // the columns are read by queries
class AreaNode {

    @Id
    private long id;

    private long areaId;
    private String organizationPath;
    private long nodeOrganizationId;

    @Enumerated(EnumType.STRING)
    private AreaNodeKind nodeKind;

    private long relationId;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected AreaNode() {}

    AreaNode(
            long id,
            AreaCommittee area,
            OrganizationView organization,
            AreaNodeKind kind,
            long relation,
            LocalDate from) {
        this.id = id;
        this.areaId = area.id();
        this.organizationPath = area.organizationPath().value();
        this.nodeOrganizationId = organization.key();
        this.nodeKind = kind;
        this.relationId = relation;
        this.validFrom = from;
    }

    void end(LocalDate day) {
        this.validTo = day;
    }

    long areaId() {
        return areaId;
    }

    long relationId() {
        return relationId;
    }
}
