package org.gangju.twonew.unit;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The register as the database has it. */
interface Units extends JpaRepository<Unit, Long> {

    /** The organization whose row is taken before the unit's own. */
    @Query("select u.organizationId from Unit u where u.id = :id")
    Optional<Long> findOrganizationOf(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Unit u where u.id = :id")
    Optional<Unit> findToChange(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Unit u where u.organizationId = :organization")
    Optional<Unit> findOfOrganization(long organization);

    @Modifying(flushAutomatically = true)
    @Query("update Unit u set u.changes = u.changes + 1, u.version = u.version + 1 where u.id in :units")
    void touchAll(Collection<Long> units);

    boolean existsByUsccAndStandingIsNotNull(String uscc);
}
