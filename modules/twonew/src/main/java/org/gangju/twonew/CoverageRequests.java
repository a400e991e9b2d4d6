package org.gangju.twonew;

import java.util.Collection;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The requests as the database has them. */
interface CoverageRequests extends JpaRepository<CoverageRequest, Long> {

    @Query("select r.id from CoverageRequest r join r.unitIds u where u in :units")
    Set<Long> findOfUnits(Collection<Long> units);
}
