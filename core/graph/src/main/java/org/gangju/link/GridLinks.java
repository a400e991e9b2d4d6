package org.gangju.link;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import org.gangju.spi.link.GridLinkKind;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The links as the database has them. */
interface GridLinks extends JpaRepository<GridLink, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from GridLink l where l.id = :id")
    Optional<GridLink> findToChange(long id);

    /** What has not begun by the day ends on its own first day, so that it never holds. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update GridLink l
            set l.validTo = case when l.validFrom > :day then l.validFrom else :day end, l.version = l.version + 1
            where l.organizationId = :organizationId
              and l.kind = :kind
              and (l.validTo is null or (l.validTo > :day and l.validTo > l.validFrom))
            """)
    int endAllOf(long organizationId, GridLinkKind kind, LocalDate day);

    /** What has not begun by the day ends on its own first day, so that it never holds. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update GridLink l
            set l.validTo = case when l.validFrom > :day then l.validFrom else :day end, l.version = l.version + 1
            where l.organizationId = :organizationId
              and (l.validTo is null or (l.validTo > :day and l.validTo > l.validFrom))
            """)
    int endAllOf(long organizationId, LocalDate day);
}
