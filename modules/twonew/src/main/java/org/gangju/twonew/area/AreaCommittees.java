package org.gangju.twonew.area;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The areas as the database has them. */
interface AreaCommittees extends JpaRepository<AreaCommittee, Long> {

    @Query("select a.organizationId from AreaCommittee a where a.id = :id")
    Optional<Long> findHubOf(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AreaCommittee a where a.id = :id")
    Optional<AreaCommittee> findToChange(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AreaCommittee a where a.organizationId = :hub and a.validTo is null")
    List<AreaCommittee> findPresentOf(long hub);
}
