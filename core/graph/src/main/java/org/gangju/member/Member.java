package org.gangju.member;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.AgeBand;
import org.gangju.spi.member.Availability;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.privacy.AboutPerson;
import org.gangju.spi.privacy.Sensitive;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A member as it is changed. It holds the organization of its current primary membership itself, so that there is
 * always exactly one, and a copy of that organization's path, so that a page of any subtree is one range of an index.
 */
@Entity
class Member implements AboutPerson {

    @Id
    private long id;

    @Sensitive
    private String displayName;

    @Sensitive
    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    @Sensitive
    private LocalDate joinedOn;

    @Sensitive
    private @Nullable LocalDate confirmedOn;

    @Sensitive
    @Enumerated(EnumType.STRING)
    private @Nullable AgeBand ageBand;

    @Sensitive
    private String availability;

    @Sensitive
    @ElementCollection
    @CollectionTable(name = "member_category", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "category")
    @Enumerated(EnumType.STRING)
    private Set<MemberCategory> categories = new HashSet<>();

    @Sensitive
    @ElementCollection
    @CollectionTable(name = "member_skill", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "skill")
    private Set<String> skills = new HashSet<>();

    private long organizationId;
    private String organizationPath;

    /** Set by the statement that erases, never here: an erased member is found by no change. */
    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate erasedOn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    Member(long id, String displayName, MemberStatus status, LocalDate joinedOn, OrganizationView organization) {
        this.id = id;
        this.displayName = displayName;
        this.status = status;
        this.joinedOn = joinedOn;
        this.availability = DeclaredTimes.NONE;
        this.organizationId = organization.key();
        this.organizationPath = organization.path().value();
    }

    @Override
    public String person() {
        return MemberView.TYPE_NAME + ":" + id;
    }

    long id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    void rename(String name) {
        this.displayName = name;
    }

    void transferTo(OrganizationView organization) {
        if (organizationId == organization.key()) {
            throw new RuleViolation(MemberRule.ALREADY_MEMBER_THERE, "organizationId");
        }
        this.organizationId = organization.key();
        this.organizationPath = organization.path().value();
    }

    void confirm(LocalDate day, Probation probation) {
        if (status != MemberStatus.PROBATIONARY) {
            throw new RuleViolation(MemberRule.MEMBER_NOT_PROBATIONARY, "id", displayName);
        }
        LocalDate earliest = probation.endOf(joinedOn);
        if (day.isBefore(earliest)) {
            throw new RuleViolation(MemberRule.MEMBER_PROBATION_RUNNING, "on", earliest);
        }
        this.status = MemberStatus.FULL;
        this.confirmedOn = day;
    }

    void describe(@Nullable AgeBand band, Collection<MemberCategory> described) {
        this.ageBand = band;
        categories.clear();
        categories.addAll(described);
    }

    Set<MemberCategory> categories() {
        return Set.copyOf(categories);
    }

    /** Lets a day of admission pass that fits the day of confirmation. */
    void requireJoinedOn(LocalDate day, Probation probation) {
        if (confirmedOn != null && confirmedOn.isBefore(probation.endOf(day))) {
            throw new RuleViolation(MemberRule.MEMBER_PROBATION_RUNNING, MemberCorrections.FIELD, probation.endOf(day));
        }
    }

    void correctJoinedOn(LocalDate day, Probation probation) {
        requireJoinedOn(day, probation);
        this.joinedOn = day;
    }

    /** Lets a day of confirmation pass that fits the day of admission; a probationary member has none. */
    void requireConfirmedOn(LocalDate day, Probation probation) {
        if (status != MemberStatus.FULL) {
            throw new RuleViolation(MemberRule.MEMBER_NOT_CONFIRMED, MemberCorrections.FIELD);
        }
        if (day.isBefore(probation.endOf(joinedOn))) {
            throw new RuleViolation(
                    MemberRule.MEMBER_PROBATION_RUNNING, MemberCorrections.FIELD, probation.endOf(joinedOn));
        }
    }

    void correctConfirmedOn(LocalDate day, Probation probation) {
        requireConfirmedOn(day, probation);
        this.confirmedOn = day;
    }

    void declare(Collection<String> declaredSkills, Collection<Availability> declaredTimes) {
        this.availability = DeclaredTimes.written(declaredTimes);
        skills.clear();
        skills.addAll(declaredSkills);
    }

    MemberView view() {
        return new MemberView(
                id,
                displayName,
                status,
                joinedOn,
                confirmedOn,
                ageBand,
                DeclaredTimes.read(availability),
                organizationId,
                organizationPath(),
                organizationPath(),
                erasedOn,
                version(),
                null);
    }
}
