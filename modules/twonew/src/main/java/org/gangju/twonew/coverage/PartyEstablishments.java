package org.gangju.twonew.coverage;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The party organizations of units as the database has them. */
interface PartyEstablishments extends JpaRepository<PartyEstablishment, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from PartyEstablishment e where e.newOrganizationId in :units and e.validTo is null order by e.id")
    List<PartyEstablishment> findPresentOf(Collection<Long> units);

    /** The units that a party organization covers; their rows are taken before the establishments'. */
    @Query(
            "select e.newOrganizationId from PartyEstablishment e where e.partyOrganizationId = :party and e.validTo is null")
    List<Long> findUnitsOf(long party);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select e from PartyEstablishment e where e.partyOrganizationId = :party and e.validTo is null order by e.id")
    List<PartyEstablishment> findPresentBy(long party);
}
