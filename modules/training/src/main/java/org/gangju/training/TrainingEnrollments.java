package org.gangju.training;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** The seat of a member who is enrolled; one at most. */
    List<TrainingEnrollment> findByClassIdAndEnrolledMemberId(long classId, long memberId);

    /** The first two seats of people who are no members and have this name. */
    @Query("""
            select e from TrainingEnrollment e where e.classId = :classId and e.memberId is null
            and e.displayName = :name and e.status = org.gangju.training.EnrollmentStatus.ENROLLED
            order by e.id limit 2
            """)
    List<TrainingEnrollment> findNamed(long classId, @Nullable String name);

    boolean existsByClassIdAndEnrolledMemberIdIn(long classId, Collection<Long> memberIds);
}
