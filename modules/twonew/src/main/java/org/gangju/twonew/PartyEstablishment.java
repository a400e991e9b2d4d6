package org.gangju.twonew;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.proposal.ProposalView;
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

    /** It held up to the day before. */
    void end(@Nullable String why, LocalDate day) {
        this.endReason = why;
        this.validTo = day;
    }
}
