package org.gangju.twonew.area;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The nodes as the database has them. */
interface AreaNodes extends JpaRepository<AreaNode, Long> {

    /** An organization is a node up to the end that somebody has given its relation to the hub, which may be ahead. */
    @Query("""
            select n from AreaNode n where n.nodeOrganizationId = :organization
            and (n.validTo is null or n.validTo > :today)
            """)
    Optional<AreaNode> findPresentOf(long organization, LocalDate today);

    /** Those of some organizations that are nodes. */
    @Query("""
            select n.nodeOrganizationId from AreaNode n where n.nodeOrganizationId in :organizations
            and (n.validTo is null or n.validTo > :today)
            """)
    Set<Long> findPresentAmong(Collection<Long> organizations, LocalDate today);

    @Query(
            "select n from AreaNode n where n.areaId = :area and (n.validTo is null or n.validTo > :today) order by n.id")
    List<AreaNode> findPresentIn(long area, LocalDate today);

    @Query("select n.relationId from AreaNode n where n.areaId = :area and (n.validTo is null or n.validTo > :today)")
    List<Long> findRelationsIn(long area, LocalDate today);

    @Query("select count(n) from AreaNode n where n.areaId = :area and (n.validTo is null or n.validTo > :today)")
    long countPresentIn(long area, LocalDate today);

    /** Ends all nodes of an area in one statement, past the persistence context. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update AreaNode n set n.validTo = :today, n.version = n.version + 1
            where n.areaId = :area and (n.validTo is null or n.validTo > :today)
            """)
    void endPresentIn(long area, LocalDate today);
}
