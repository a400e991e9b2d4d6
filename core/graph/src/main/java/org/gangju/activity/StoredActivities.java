package org.gangju.activity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The activities as the database has them. Whoever changes one or signs in to it takes its row first. */
interface StoredActivities extends JpaRepository<StoredActivity, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from StoredActivity a where a.id = :id")
    Optional<StoredActivity> findToChange(long id);

    /** What has not ended of an object, in the order in which rows are taken. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from StoredActivity a where a.subjectId = :subjectId and a.subjectType = :subjectType
            and a.endsMillis > :now and a.cancelReason is null order by a.id
            """)
    List<StoredActivity> findPlanned(String subjectType, long subjectId, long now);

    @Query("""
            select count(a) from StoredActivity a where a.subjectId = :subjectId and a.subjectType = :subjectType
            and a.endsMillis > :now and a.cancelReason is null
            """)
    long countPlanned(String subjectType, long subjectId, long now);

    @Query("""
            select count(a) > 0 from StoredActivity a where a.organizationId = :organizationId
            and a.endsMillis > :now and a.cancelReason is null
            """)
    boolean existsPlanned(long organizationId, long now);
}
