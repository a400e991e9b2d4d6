package org.gangju.term;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The terms as the database has them. */
interface Terms extends JpaRepository<Term, Long> {

    /** The organization of one, which is held before the term itself. */
    @Query("select t.organizationId from Term t where t.id = :id")
    Optional<Long> findOrganizationOf(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Term t where t.id = :id")
    Optional<Term> findToChange(long id);

    Optional<Term> findFirstByOrganizationIdOrderByOrdinalDesc(long organizationId);
}
