package org.gangju.relation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The relations as the database has them. */
interface OrganizationRelations extends JpaRepository<OrganizationRelation, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from OrganizationRelation r where r.id = :id")
    Optional<OrganizationRelation> findToChange(long id);

    /** Ends those that start from an organization; what has not yet begun never will have held. */
    @Modifying
    @Query("""
            update OrganizationRelation r
            set r.validTo = case when r.validFrom > :day then r.validFrom else :day end, r.version = r.version + 1
            where r.organizationId = :organizationId and (r.validTo is null or r.validTo > :day)
                and r.validTo is distinct from r.validFrom
            """)
    int endFrom(long organizationId, LocalDate day);

    /** Ends those that lead to an organization. */
    @Modifying
    @Query("""
            update OrganizationRelation r
            set r.validTo = case when r.validFrom > :day then r.validFrom else :day end, r.version = r.version + 1
            where r.relatedId = :relatedId and (r.validTo is null or r.validTo > :day)
                and r.validTo is distinct from r.validFrom
            """)
    int endTo(long relatedId, LocalDate day);
}
