package org.gangju.matter;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gangju.spi.matter.MatterStatus;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The matters as the database has them. */
interface StoredMatters extends JpaRepository<StoredMatter, Long> {

    /** The organization that has raised one, which is held before the matter itself. */
    @Query("select m.organizationId from StoredMatter m where m.id = :id")
    Optional<Long> findOrganizationOf(long id);

    /** The organization that handles one; it stays the same while the one that has raised it is held. */
    @Query("select m.handlerId from StoredMatter m where m.id = :id")
    Optional<Long> findHandlerOf(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from StoredMatter m where m.id = :id")
    Optional<StoredMatter> findToChange(long id);

    /** Some of those of an object that have one of these states. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select m from StoredMatter m where m.subjectId = :subjectId and m.subjectType = :subjectType
            and m.status in :statuses order by m.id
            """)
    List<StoredMatter> findToCancel(String subjectType, long subjectId, Collection<MatterStatus> statuses, Limit most);

    /** Some of those of several objects that have one of these states, behind the one of a key. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select m from StoredMatter m where m.subjectId in :subjects and m.subjectType = :subjectType
            and m.status in :statuses and m.id > :after order by m.id
            """)
    List<StoredMatter> findToHandOver(
            String subjectType, Collection<Long> subjects, Collection<MatterStatus> statuses, long after, Limit most);

    @Query("""
            select count(m) > 0 from StoredMatter m where (m.organizationId = :organization or m.handlerId = :organization)
            and m.status in :statuses
            """)
    boolean existsOf(long organization, Collection<MatterStatus> statuses);
}
