package org.gangju.training;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The programs as the database has them. */
interface TrainingPrograms extends JpaRepository<TrainingProgram, Long> {

    /** For a class of it: it stays as it is until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select p from TrainingProgram p where p.id = :id")
    Optional<TrainingProgram> findToAttachTo(long id);

    /** For a plan with them; always in one order. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select p from TrainingProgram p where p.id in :ids order by p.id")
    List<TrainingProgram> findToAttachTo(Collection<Long> ids);
}
