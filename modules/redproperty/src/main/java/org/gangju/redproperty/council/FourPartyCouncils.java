package org.gangju.redproperty.council;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The councils as the database has them. Whoever changes anything of one takes its row first. */
interface FourPartyCouncils extends JpaRepository<FourPartyCouncil, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from FourPartyCouncil c where c.id = :id")
    Optional<FourPartyCouncil> findToChange(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from FourPartyCouncil c where c.id in :ids order by c.id")
    List<FourPartyCouncil> findToChange(Collection<Long> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from FourPartyCouncil c where c.activeGridId in :estates order by c.id")
    List<FourPartyCouncil> findToChangeByEstates(Collection<Long> estates);

    /** Those of the estates of an organization that are not dissolved. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from FourPartyCouncil c where c.organizationPath = :place and c.dissolvedOn is null order by c.id")
    List<FourPartyCouncil> findStandingAt(String place);

    boolean existsByActiveGridId(long estate);

    /** Raises the version of one whose row is held and whose dated rows change; what is loaded of it is read anew. */
    @Modifying(flushAutomatically = true)
    @Query("update FourPartyCouncil c set c.version = c.version + 1 where c.id = :id")
    void raiseVersion(long id);
}
