package org.gangju.twonew.rating;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The ratings as the database has them. */
interface StarRatings extends JpaRepository<StarRating, Long> {

    /** The one of the year that is not revoked; the unit's row must be held. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select r from StarRating r where r.newOrganizationId = :unit and r.ratingYear = :year and r.standing is not null")
    Optional<StarRating> findStanding(long unit, int year);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from StarRating r where r.id = :id")
    Optional<StarRating> findToChange(long id);
}
