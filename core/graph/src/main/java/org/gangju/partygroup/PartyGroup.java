package org.gangju.partygroup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A party group as it is changed. */
@Entity
class PartyGroup {

    @Id
    private long id;

    private long organizationId;
    private String organizationPath;
    private String name;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PartyGroup() {}

    PartyGroup(long id, OrganizationView branch, String name, LocalDate from) {
        this.id = id;
        this.organizationId = branch.key();
        this.organizationPath = branch.path().value();
        this.name = name;
        this.validFrom = from;
    }

    void rename(String newName) {
        requireInForce("id");
        this.name = newName;
    }

    void dissolve(LocalDate day) {
        requireInForce("id");
        this.validTo = Period.of(validFrom, day, "on").to();
    }

    void requireInForce(String field) {
        if (validTo != null) {
            throw new RuleViolation(PartyGroupRule.PARTY_GROUP_DISSOLVED, field, name);
        }
    }

    AssignmentSubject subject() {
        return new AssignmentSubject(PartyGroupView.TYPE_NAME, id, new TreePath(organizationPath));
    }

    long id() {
        return id;
    }

    long organizationId() {
        return organizationId;
    }

    int version() {
        return version == null ? 0 : version;
    }

    PartyGroupView view() {
        return new PartyGroupView(
                id, organizationId, new TreePath(organizationPath), name, validFrom, validTo, version(), null);
    }
}
