package org.gangju.correction;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The requests as the database has them. */
interface StoredCorrections extends JpaRepository<StoredCorrection, Long> {

    /** Whose record one is about, who is held before the request itself. */
    @Query("select c.memberId from StoredCorrection c where c.id = :id")
    Optional<Long> findMemberOf(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from StoredCorrection c where c.id = :id")
    Optional<StoredCorrection> findToChange(long id);
}
