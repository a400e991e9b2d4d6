package org.gangju.twonew.area;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.relation.RelationView;
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

    /** It holds as long as its relation, from this day on. */
    AreaNode(long id, AreaCommittee area, long organization, AreaNodeKind kind, RelationView relation, LocalDate from) {
        this.id = id;
        this.areaId = area.id();
        this.organizationPath = area.organizationPath().value();
        this.nodeOrganizationId = organization;
        this.nodeKind = kind;
        this.relationId = relation.key();
        this.validFrom = from;
        this.validTo = relation.validTo();
    }

    /** It was none before it began, though its relation may have been older. */
    void end(LocalDate day) {
        this.validTo = day.isBefore(validFrom) ? validFrom : day;
    }

    AreaNodeKind kind() {
        return nodeKind;
    }

    long organizationId() {
        return nodeOrganizationId;
    }

    long areaId() {
        return areaId;
    }

    long relationId() {
        return relationId;
    }
}
