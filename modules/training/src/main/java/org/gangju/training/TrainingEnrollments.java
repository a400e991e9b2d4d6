package org.gangju.training;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The enrollments as the database has them. */
interface TrainingEnrollments extends JpaRepository<TrainingEnrollment, Long> {

    /** The class whose row is taken before the enrollment's own. */
    @Query("select e.classId from TrainingEnrollment e where e.id = :id")
    Optional<Long> findClassOf(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from TrainingEnrollment e where e.id = :id")
    Optional<TrainingEnrollment> findToChange(long id);

    boolean existsByClassIdAndEnrolledMemberIdIn(long classId, Collection<Long> memberIds);
}
