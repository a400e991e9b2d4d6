package org.gangju.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A member as it is changed. It holds the organization of its current primary membership itself, so that there is
 * always exactly one, and a copy of that organization's path, so that a page of any subtree is one range of an index.
 */
@Entity
class Member {

    @Id
    private long id;

    private String displayName;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    private LocalDate joinedOn;
    private long organizationId;
    private String organizationPath;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    Member(long id, String displayName, MemberStatus status, LocalDate joinedOn, OrganizationView organization) {
        this.id = id;
        this.displayName = displayName;
        this.status = status;
        this.joinedOn = joinedOn;
        this.organizationId = organization.key();
        this.organizationPath = organization.path().value();
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

    MemberView view() {
        return new MemberView(id, displayName, status, joinedOn, organizationId, organizationPath(), version(), null);
    }
}
