package org.gangju.twonew.council;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The councils as the database has them. */
interface Councils extends JpaRepository<Council, Long> {

    @Query("select c.organizationId from Council c where c.id = :id")
    Optional<Long> findOrganizationOf(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Council c where c.id = :id")
    Optional<Council> findToChange(long id);

    @Query("select c from Council c where c.organizationId = :organization and c.validTo is null")
    Optional<Council> findPresentOf(long organization);
}
