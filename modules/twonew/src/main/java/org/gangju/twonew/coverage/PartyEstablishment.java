package org.gangju.twonew.coverage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.proposal.ProposalView;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.unit.EstablishmentMode;
import org.gangju.twonew.unit.Unit;
import org.jspecify.annotations.Nullable;

/** The party organization of a two-new organization, from one day to another: ended, never rewritten. */
@Entity
@SuppressWarnings("UnusedVariable") // the columns are read by queries
@Table(name = "party_establishment")
class PartyEstablishment {

    @Id
    private long id;

    private long newOrganizationId;
    private long organizationId;
    private String organizationPath;

    @Enumerated(EnumType.STRING)
    private EstablishmentMode establishmentMode;

    private long partyOrganizationId;
    private String reason;
    private @Nullable LocalDate approvedOn;
    private @Nullable String endReason;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PartyEstablishment() {}

    PartyEstablishment(long id, Unit unit, CoverageRequest request, ProposalView decided, LocalDate from) {
        this.id = id;
        this.newOrganizationId = unit.id();
        this.organizationId = unit.organizationId();
        this.organizationPath = unit.organizationPath().value();
        this.establishmentMode = request.mode();
        this.partyOrganizationId = request.partyOrganizationId();
        this.reason = decided.reason();
        this.approvedOn = decided.decidedOn();
        this.validFrom = from;
    }

    /** What goes on with the party organization that another one was merged into. */
    private PartyEstablishment(long id, PartyEstablishment former, long heir, LocalDate from) {
        this.id = id;
        this.newOrganizationId = former.newOrganizationId;
        this.organizationId = former.organizationId;
        this.organizationPath = former.organizationPath;
        this.establishmentMode = former.establishmentMode;
        this.partyOrganizationId = heir;
        this.reason = former.reason;
        this.approvedOn = former.approvedOn;
        this.validFrom = from;
    }

    /** The same by another party organization from a day on. */
    PartyEstablishment inherited(long key, OrganizationView heir, LocalDate day) {
        return new PartyEstablishment(key, this, heir.key(), day);
    }

    EstablishmentMode mode() {
        return establishmentMode;
    }

    long unit() {
        return newOrganizationId;
    }

    TreePath unitPath() {
        return new TreePath(organizationPath);
    }

    /** It held up to the day before. */
    void end(String why, LocalDate day) {
        this.endReason = why;
        this.validTo = day;
    }
}
