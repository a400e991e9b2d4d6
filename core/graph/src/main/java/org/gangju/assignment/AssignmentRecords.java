package org.gangju.assignment;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The assignments as the database has them. None stays in a persistence context, whose rows statements change. */
interface AssignmentRecords extends JpaRepository<Assignment, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.id = :id")
    Optional<Assignment> findToChange(long id);

    /** What has not begun by the day ends on its own first day, so that it never holds. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Assignment a
            set a.validTo = case when a.validFrom > :day then a.validFrom else :day end, a.version = a.version + 1
            where a.subjectType = :subjectType and a.subjectId = :subjectId
              and (a.validTo is null or (a.validTo > :day and a.validTo > a.validFrom))
            """)
    int endAllFor(String subjectType, long subjectId, LocalDate day);

    /** Likewise. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Assignment a
            set a.validTo = case when a.validFrom > :day then a.validFrom else :day end, a.version = a.version + 1
            where a.memberId = :memberId and a.subjectType = :subjectType
              and (a.validTo is null or (a.validTo > :day and a.validTo > a.validFrom))
            """)
    int endAllOf(long memberId, String subjectType, LocalDate day);
}
