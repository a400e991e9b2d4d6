package org.gangju.setup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A warning that an organization above lets pass, from one day to another. */
@Entity
class SetupWaiver {

    @Id
    private long id;

    private long organizationId;
    private String organizationPath;

    @Enumerated(EnumType.STRING)
    private SetupRule ruleName;

    private String reason;
    private String grantedBy;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected SetupWaiver() {}

    SetupWaiver(
            long id, OrganizationView organization, SetupRule rule, String reason, String grantedBy, Period period) {
        this.id = id;
        this.organizationId = organization.key();
        this.organizationPath = organization.path().value();
        this.ruleName = rule;
        this.reason = reason;
        this.grantedBy = grantedBy;
        this.validFrom = period.from();
        this.validTo = period.to();
    }

    void endOn(LocalDate day, LocalDate today) {
        this.validTo = new Period(validFrom, validTo).endedOn(day, today, "on").to();
    }

    TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    int version() {
        return version == null ? 0 : version;
    }

    SetupWaiverView view() {
        return new SetupWaiverView(
                id,
                organizationId,
                organizationPath(),
                ruleName,
                reason,
                grantedBy,
                validFrom,
                validTo,
                version(),
                null);
    }
}
