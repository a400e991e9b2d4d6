package org.gangju.link;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The links as the database has them. */
interface GridLinks extends JpaRepository<GridLink, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from GridLink l where l.id = :id")
    Optional<GridLink> findToChange(long id);
}
