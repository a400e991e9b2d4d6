package org.gangju.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.Audience;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A plan to take a share of an audience through some programs within a period. */
@Entity
class RotationPlan implements Held {

    private static final int DECIMALS = 4;

    @Id
    private long id;

    private String title;
    private long organizationId;
    private String organizationPath;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private BigDecimal targetShare;

    @Embedded
    private StoredAudience audience;

    @ElementCollection
    @CollectionTable(name = "rotation_plan_program", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "program_id")
    private Set<Long> programIds;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected RotationPlan() {}

    RotationPlan(
            long id,
            String title,
            OrganizationView organization,
            LocalDate startsOn,
            LocalDate endsOn,
            BigDecimal targetShare,
            Audience audience,
            Set<Long> programIds) {
        if (endsOn.isBefore(startsOn)) {
            throw new RuleViolation(TrainingRule.TRAINING_DATES_REVERSED, "endsOn");
        }
        this.id = id;
        this.title = title;
        this.organizationId = organization.key();
        this.organizationPath = organization.path().value();
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.targetShare = share(targetShare);
        this.audience = StoredAudience.of(audience);
        this.programIds = new HashSet<>(programIds);
    }

    @Override
    public TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    RotationPlanView view() {
        return new RotationPlanView(
                id,
                title,
                organizationId,
                organizationPath(),
                startsOn,
                endsOn,
                targetShare,
                audience.audience(),
                version == null ? 0 : version);
    }

    private static BigDecimal share(BigDecimal wanted) {
        boolean fine = wanted.stripTrailingZeros().scale() <= DECIMALS;
        if (!fine || wanted.signum() <= 0 || wanted.compareTo(BigDecimal.ONE) > 0) {
            throw new RuleViolation(TrainingRule.TRAINING_SHARE_OUT_OF_RANGE, "targetShare");
        }
        return wanted.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }
}
