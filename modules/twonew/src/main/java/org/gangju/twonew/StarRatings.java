package org.gangju.twonew;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The ratings as the database has them. */
interface StarRatings extends JpaRepository<StarRating, Long> {

    boolean existsByNewOrganizationIdAndRatingYear(long newOrganizationId, int ratingYear);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from StarRating r where r.id = :id")
    Optional<StarRating> findToChange(long id);
}
