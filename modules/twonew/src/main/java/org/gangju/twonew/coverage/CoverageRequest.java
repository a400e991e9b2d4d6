package org.gangju.twonew.coverage;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.Held;
import org.gangju.twonew.unit.EstablishmentMode;
import org.jspecify.annotations.Nullable;

/** What was put up for decision: units that are to have a party organization. */
@Entity
@Table(name = "party_establishment_request")
class CoverageRequest implements Held {

    @Id
    private long id;

    private long organizationId;
    private String organizationPath;

    @Enumerated(EnumType.STRING)
    private EstablishmentMode establishmentMode;

    private long partyOrganizationId;

    @ElementCollection
    @CollectionTable(name = "party_establishment_request_unit", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "new_organization_id")
    private Set<Long> unitIds;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected CoverageRequest() {}

    CoverageRequest(
            long id, OrganizationView keeper, EstablishmentMode mode, OrganizationView party, Set<Long> unitIds) {
        this.id = id;
        this.organizationId = keeper.key();
        this.organizationPath = keeper.path().value();
        this.establishmentMode = mode;
        this.partyOrganizationId = party.key();
        this.unitIds = new HashSet<>(unitIds);
    }

    @Override
    public TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    long organizationId() {
        return organizationId;
    }

    EstablishmentMode mode() {
        return establishmentMode;
    }

    long partyOrganizationId() {
        return partyOrganizationId;
    }

    /** In the order in which their rows are taken. */
    List<Long> unitIds() {
        return unitIds.stream().sorted().toList();
    }

    CoverageRequestView view() {
        return new CoverageRequestView(id, organizationId, organizationPath(), establishmentMode, partyOrganizationId);
    }
}
