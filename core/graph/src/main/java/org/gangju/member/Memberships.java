package org.gangju.member;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The memberships as the database has them. */
interface Memberships extends JpaRepository<Membership, Long> {

    Optional<Membership> findByPrimaryOfMember(long memberId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Membership s where s.id = :id")
    Optional<Membership> findToChange(long id);

    /** Ends what holds in an organization beside primary memberships; what has not yet begun never will have held. */
    @Modifying
    @Query("""
            update Membership s
            set s.validTo = case when s.validFrom > :day then s.validFrom else :day end, s.version = s.version + 1
            where s.organizationId = :organizationId and (s.validTo is null or s.validTo > :day)
                and s.validTo is distinct from s.validFrom
                and s.kind <> org.gangju.spi.member.MembershipKind.PRIMARY
            """)
    int endAll(long organizationId, LocalDate day);

    /** The same for one member there. */
    @Modifying
    @Query("""
            update Membership s
            set s.validTo = case when s.validFrom > :day then s.validFrom else :day end, s.version = s.version + 1
            where s.memberId = :memberId and s.organizationId = :organizationId
                and (s.validTo is null or s.validTo > :day) and s.validTo is distinct from s.validFrom
                and s.kind <> org.gangju.spi.member.MembershipKind.PRIMARY
            """)
    int endAll(long memberId, long organizationId, LocalDate day);
}
