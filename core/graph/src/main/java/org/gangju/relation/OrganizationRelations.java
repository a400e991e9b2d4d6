package org.gangju.relation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The relations as the database has them. */
interface OrganizationRelations extends JpaRepository<OrganizationRelation, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from OrganizationRelation r where r.id = :id")
    Optional<OrganizationRelation> findToChange(long id);
}
