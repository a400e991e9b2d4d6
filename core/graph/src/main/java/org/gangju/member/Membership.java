package org.gangju.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MembershipKind;
import org.gangju.spi.member.MembershipView;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A member's belonging to an organization from one day to another. Rows are closed, never changed or deleted. */
@Entity
class Membership {

    @Id
    private long id;

    private long memberId;
    private long organizationId;

    @Enumerated(EnumType.STRING)
    private MembershipKind kind;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    /** The member while this is the current primary membership, null otherwise: unique, so there is never a second. */
    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Long primaryOfMember;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(long id, long memberId, long organizationId, MembershipKind kind, Period period) {
        this.id = id;
        this.memberId = memberId;
        this.organizationId = organizationId;
        this.kind = kind;
        this.validFrom = period.from();
        this.validTo = period.to();
        this.primaryOfMember = kind == MembershipKind.PRIMARY ? memberId : null;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** Ends the primary membership, because another one begins on that day. */
    void close(LocalDate day) {
        this.validTo = day;
        this.primaryOfMember = null;
    }

    void leave(LocalDate day, LocalDate today) {
        if (kind == MembershipKind.PRIMARY) {
            throw new RuleViolation(MemberRule.MEMBERSHIP_PRIMARY_BY_TRANSFER, "membershipId");
        }
        this.validTo = new Period(validFrom, validTo).endedOn(day, today, "on").to();
    }

    MembershipView view(TreePath organizationPath) {
        return new MembershipView(
                id, kind, memberId, organizationId, organizationPath, validFrom, validTo, version(), null);
    }
}
