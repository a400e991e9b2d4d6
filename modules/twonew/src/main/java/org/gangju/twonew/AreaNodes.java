package org.gangju.twonew;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The nodes as the database has them. */
interface AreaNodes extends JpaRepository<AreaNode, Long> {

    @Query("select n from AreaNode n where n.nodeOrganizationId = :organization and n.validTo is null")
    Optional<AreaNode> findPresentOf(long organization);

    @Query("select n from AreaNode n where n.areaId = :area and n.validTo is null order by n.id")
    List<AreaNode> findPresentIn(long area);

    @Query("select count(n) from AreaNode n where n.areaId = :area and n.validTo is null")
    long countPresentIn(long area);
}
