package org.gangju.redproperty;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The companies as the database has them. Whoever changes anything of one takes its row first. */
interface PropertyCompanies extends JpaRepository<PropertyCompany, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from PropertyCompany c where c.id = :id")
    Optional<PropertyCompany> findToChange(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from PropertyCompany c where c.organizationId = :organization")
    Optional<PropertyCompany> findToChangeByOrganization(long organization);

    boolean existsByOrganizationId(long organizationId);
}
