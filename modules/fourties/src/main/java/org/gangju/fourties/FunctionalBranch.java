package org.gangju.fourties;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A functional branch: what is known of it beside its organization, from the proposal to the dissolution. */
@Entity
class FunctionalBranch {

    private static final int MOST_PLACES = 1000;

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private FunctionalBranchKind kind;

    private String code;
    private String name;
    private String shortName;
    private String purpose;
    private long organizationId;
    private String organizationPath;
    private @Nullable Long gridId;
    private @Nullable Integer capacity;

    @Enumerated(EnumType.STRING)
    private FunctionalBranchStatus status;

    private LocalDate statusSince;
    private @Nullable Long branchId;

    @ElementCollection
    @CollectionTable(name = "functional_branch_tag", joinColumns = @JoinColumn(name = "branch_id"))
    private Set<Tag> tags;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected FunctionalBranch() {}

    FunctionalBranch(long id, NewFunctionalBranch wanted, OrganizationView organization, LocalDate today) {
        this.id = id;
        this.kind = wanted.kind();
        this.code = wanted.code();
        this.name = wanted.name();
        this.shortName = wanted.shortName();
        this.purpose = wanted.purpose();
        this.organizationId = organization.key();
        this.organizationPath = organization.path().value();
        this.gridId = wanted.gridKey();
        this.capacity = checked(wanted.capacity());
        this.tags = new HashSet<>(wanted.tags().words());
        this.status = FunctionalBranchStatus.PROPOSED;
        this.statusSince = today;
    }

    long id() {
        return id;
    }

    FunctionalBranchKind kind() {
        return kind;
    }

    TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    FunctionalBranchStatus status() {
        return status;
    }

    @Nullable
    Long branchId() {
        return branchId;
    }

    @Nullable
    Integer capacity() {
        return capacity;
    }

    void requireVersion(@Nullable Integer expected) {
        ExpectedVersion.require(expected, version == null ? 0 : version);
    }

    /** Its organization, if it has one that is not retired. */
    long requireEstablished(String field) {
        if (branchId == null || !status.isEstablished()) {
            throw new RuleViolation(FourtiesRule.FOURTIES_NOT_ESTABLISHED, field, name);
        }
        return branchId;
    }

    /** Its organization; null where it is proposed yet. */
    @Nullable
    Long requireOpenToChange(String field) {
        return status == FunctionalBranchStatus.PROPOSED ? branchId : Long.valueOf(requireEstablished(field));
    }

    void rename(String newName, String newShortName) {
        this.name = newName;
        this.shortName = newShortName;
    }

    void describe(String newPurpose, Tags newTags, @Nullable Integer newCapacity, int members) {
        Integer places = checked(newCapacity);
        if (places != null && places < members) {
            throw new RuleViolation(FourtiesRule.FOURTIES_CAPACITY_BELOW_MEMBERS, "capacity");
        }
        this.purpose = newPurpose;
        this.capacity = places;
        this.tags.retainAll(newTags.words());
        this.tags.addAll(newTags.words());
    }

    void enter(FunctionalBranchStatus next, LocalDate day) {
        this.status = next;
        this.statusSince = day;
    }

    void establishedAs(long organization) {
        this.branchId = organization;
    }

    void moveBelow(TreePath organization) {
        this.organizationId = organization.id();
        this.organizationPath = organization.value();
    }

    void moveTo(long grid) {
        this.gridId = grid;
    }

    LocalDate statusSince() {
        return statusSince;
    }

    FunctionalBranchView view() {
        return new FunctionalBranchView(
                id,
                kind,
                code,
                name,
                shortName,
                purpose,
                organizationId,
                organizationPath(),
                gridId,
                capacity,
                status,
                statusSince,
                branchId,
                version == null ? 0 : version);
    }

    private static @Nullable Integer checked(@Nullable Integer places) {
        if (places != null && (places < 1 || places > MOST_PLACES)) {
            throw new RuleViolation(FourtiesRule.FOURTIES_CAPACITY_OUT_OF_RANGE, "capacity", MOST_PLACES);
        }
        return places;
    }
}
