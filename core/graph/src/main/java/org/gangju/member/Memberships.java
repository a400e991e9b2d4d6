package org.gangju.member;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The memberships as the database has them. */
interface Memberships extends JpaRepository<Membership, Long> {

    Optional<Membership> findByPrimaryOfMember(long memberId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Membership s where s.id = :id")
    Optional<Membership> findToChange(long id);
}
