package org.gangju.training;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/**
 * The classes as the database has them. Whoever changes anything of a class takes its row first: it is what all changes
 * of one class wait for.
 */
interface TrainingClasses extends JpaRepository<TrainingClass, Long> {

    /** Who holds it, for whoever takes that one's row before the class. */
    @Query("""
            select new org.gangju.training.ClassPlace(c.organizationId, c.organizationPath)
            from TrainingClass c where c.id = :id
            """)
    Optional<ClassPlace> findPlace(long id);

    /** For a change that stands alone. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from TrainingClass c where c.id = :id")
    Optional<TrainingClass> findToChange(long id);

    /** For a sign-in, beside others: the class runs on until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from TrainingClass c where c.id = :id")
    Optional<TrainingClass> findToAttachTo(long id);

    boolean existsByOrganizationIdAndStatusIn(long organizationId, Collection<ClassStatus> statuses);

    /**
     * Takes seats of an open class if there are as many; two that ask at once are served one after the other.
     *
     * @return 1, or 0 when there are not as many or the class is not open
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update TrainingClass c set c.seatsTaken = c.seatsTaken + :count
            where c.id = :id and c.status = org.gangju.training.ClassStatus.OPEN
            and c.seatsTaken + :count <= c.capacity
            """)
    int takeSeats(long id, int count);

    /** Gives one seat back. */
    @Modifying(flushAutomatically = true)
    @Query("update TrainingClass c set c.seatsTaken = c.seatsTaken - 1 where c.id = :id")
    int giveSeatBack(long id);
}
