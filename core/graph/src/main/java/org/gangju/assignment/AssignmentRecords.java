package org.gangju.assignment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The assignments as the database has them. None stays in a persistence context, whose rows statements change. */
interface AssignmentRecords extends JpaRepository<Assignment, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.id = :id")
    Optional<Assignment> findToChange(long id);
}
