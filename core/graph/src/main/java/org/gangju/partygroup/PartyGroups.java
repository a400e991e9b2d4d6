package org.gangju.partygroup;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The party groups as the database has them. */
interface PartyGroups extends JpaRepository<PartyGroup, Long> {

    /** The branch whose row is taken before the group's own. */
    @Query("select g.organizationId from PartyGroup g where g.id = :id")
    Optional<Long> findBranchOf(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from PartyGroup g where g.id = :id")
    Optional<PartyGroup> findToChange(long id);

    @Query("select g from PartyGroup g where g.organizationId = :organizationId and g.validTo is null")
    List<PartyGroup> inForceOf(long organizationId);
}
