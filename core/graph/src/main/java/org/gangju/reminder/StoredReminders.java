package org.gangju.reminder;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The reminders as the database has them. */
interface StoredReminders extends JpaRepository<StoredReminder, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from StoredReminder r where r.id = :id")
    Optional<StoredReminder> findToChange(long id);

    /** What is open of a kind about some objects: at most one for each, because whoever sets it holds the object. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select r from StoredReminder r where r.subjectId in :subjects and r.subjectType = :subjectType
            and r.kind = :kind and r.settledOn is null order by r.id
            """)
    List<StoredReminder> findOpen(String kind, String subjectType, Collection<Long> subjects);
}
