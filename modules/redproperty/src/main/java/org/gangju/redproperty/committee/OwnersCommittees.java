package org.gangju.redproperty.committee;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The committees as the database has them. Whoever changes anything of one takes its row first. */
interface OwnersCommittees extends JpaRepository<OwnersCommittee, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from OwnersCommittee c where c.id = :id")
    Optional<OwnersCommittee> findToChange(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from OwnersCommittee c where c.organizationId = :organization")
    Optional<OwnersCommittee> findToChangeByOrganization(long organization);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from OwnersCommittee c where c.activeGridId in :estates order by c.id")
    List<OwnersCommittee> findToChangeByEstates(Collection<Long> estates);

    /** The present one of an estate. */
    Optional<OwnersCommittee> findByActiveGridId(long estate);

    boolean existsByActiveGridId(long estate);

    boolean existsByOrganizationId(long organizationId);

    /** Raises the version of one whose row is held and whose dated rows change; what is loaded of it is read anew. */
    @Modifying(flushAutomatically = true)
    @Query("update OwnersCommittee c set c.version = c.version + 1 where c.id = :id")
    void raiseVersion(long id);
}
