package org.gangju.twonew.unit;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The facts as the database has them. */
interface FactsRows extends JpaRepository<DatedFacts, Long> {

    @Query("select f from DatedFacts f where f.newOrganizationId = :unit and f.validTo is null")
    Optional<DatedFacts> findPresent(long unit);

    @Query("select f.newOrganizationId from DatedFacts f where f.gridId in :grids and f.validTo is null")
    List<Long> findUnitsIn(Collection<Long> grids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from DatedFacts f where f.gridId in :grids and f.validTo is null order by f.id")
    List<DatedFacts> findPresentIn(Collection<Long> grids);
}
