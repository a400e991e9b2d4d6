package org.gangju.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member's belonging to an organization from one day to another. Rows are closed, never changed or deleted. */
@Entity
@SuppressWarnings("UnusedVariable") // the columns are read by queries
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
    private @Nullable Long primaryOfMember;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    private Membership(long id, long memberId, long organizationId, MembershipKind kind, LocalDate validFrom) {
        this.id = id;
        this.memberId = memberId;
        this.organizationId = organizationId;
        this.kind = kind;
        this.validFrom = validFrom;
    }

    static Membership primary(long id, long memberId, long organizationId, LocalDate from) {
        Membership membership = new Membership(id, memberId, organizationId, MembershipKind.PRIMARY, from);
        membership.primaryOfMember = memberId;
        return membership;
    }

    void close(LocalDate day) {
        this.validTo = day;
        this.primaryOfMember = null;
    }
}
