package org.gangju.twonew.coverage;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The requests as the database has them. */
interface CoverageRequests extends JpaRepository<CoverageRequest, Long> {

    /** The organization that proposes, which is held before the request itself. */
    @Query("select r.organizationId from CoverageRequest r where r.id = :id")
    Optional<Long> findOrganizationOf(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from CoverageRequest r where r.id = :id")
    Optional<CoverageRequest> findToChange(long id);

    @Query("select r.id from CoverageRequest r where r.partyOrganizationId = :party")
    Set<Long> findByParty(long party);

    @Query("select r.id from CoverageRequest r where r.organizationId = :keeper")
    Set<Long> findByKeeper(long keeper);

    @Query("select r.id from CoverageRequest r join r.unitIds u where u in :units")
    Set<Long> findOfUnits(Collection<Long> units);
}
