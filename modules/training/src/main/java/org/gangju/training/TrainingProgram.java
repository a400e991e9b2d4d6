package org.gangju.training;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.Audience;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A year's program of training for an audience, held by an organization. */
@Entity
class TrainingProgram implements Held {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Id
    private long id;

    private String title;
    private int programYear;
    private long organizationId;
    private String organizationPath;

    @Enumerated(EnumType.STRING)
    private OrganizerLevel organizerLevel;

    @Enumerated(EnumType.STRING)
    private HoursStandard hoursStandard;

    private BigDecimal targetHours;

    @Embedded
    private StoredAudience audience;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected TrainingProgram() {}

    TrainingProgram(
            long id,
            String title,
            int year,
            OrganizationView organizer,
            OrganizerLevel level,
            HoursStandard standard,
            BigDecimal targetHours,
            Audience audience) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RuleViolation(
                    TrainingRule.TRAINING_YEAR_OUT_OF_RANGE,
                    "year",
                    String.valueOf(FIRST_YEAR),
                    String.valueOf(LAST_YEAR));
        }
        this.id = id;
        this.title = title;
        this.programYear = year;
        this.organizationId = organizer.key();
        this.organizationPath = organizer.path().value();
        this.organizerLevel = level;
        this.hoursStandard = standard;
        this.targetHours = targetHours;
        this.audience = StoredAudience.of(audience);
    }

    long id() {
        return id;
    }

    long organizationId() {
        return organizationId;
    }

    @Override
    public TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    ProgramView view() {
        return new ProgramView(
                id,
                title,
                programYear,
                organizationId,
                organizationPath(),
                organizerLevel,
                hoursStandard,
                targetHours,
                audience.audience(),
                version == null ? 0 : version);
    }
}
