package org.gangju.proposal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The proposals as the database has them. */
interface StoredProposals extends JpaRepository<Proposal, Long> {

    /** The organization that one is about, which is held before the proposal itself. */
    @Query("select p.organizationId from Proposal p where p.id = :id")
    Optional<Long> findOrganizationOf(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proposal p where p.id = :id")
    Optional<Proposal> findToChange(long id);
}
