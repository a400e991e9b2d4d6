package org.gangju.member;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The memberships as the database has them. */
interface Memberships extends JpaRepository<Membership, Long> {

    Optional<Membership> findByPrimaryOfMember(long memberId);
}
