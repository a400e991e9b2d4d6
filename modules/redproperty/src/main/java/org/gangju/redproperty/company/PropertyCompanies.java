package org.gangju.redproperty.company;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
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

    boolean existsByOrganizationIdAndClosedOnIsNull(long organizationId);

    /** Raises the version of one whose row is held and whose dated rows change; what is loaded of it is read anew. */
    @Modifying(flushAutomatically = true)
    @Query("update PropertyCompany c set c.version = c.version + 1 where c.id = :id")
    void raiseVersion(long id);
}
