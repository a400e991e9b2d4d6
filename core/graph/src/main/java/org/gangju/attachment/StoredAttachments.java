package org.gangju.attachment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The attachments as the database has them; added while what they hang on is held. */
interface StoredAttachments extends JpaRepository<StoredAttachment, Long> {

    @Query("select a from StoredAttachment a where a.id = :id and a.removedOn is null")
    Optional<StoredAttachment> findPresent(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from StoredAttachment a where a.id = :id and a.removedOn is null")
    Optional<StoredAttachment> findToRemove(long id);

    @Query("""
            select count(a) from StoredAttachment a where a.subjectId = :subjectId and a.subjectType = :subjectType
            and a.removedOn is null
            """)
    long countPresent(String subjectType, long subjectId);
}
