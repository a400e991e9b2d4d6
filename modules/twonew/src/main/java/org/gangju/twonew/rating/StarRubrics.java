package org.gangju.twonew.rating;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The rubrics as the database has them. */
interface StarRubrics extends JpaRepository<StarRubric, Long> {

    @Query("select coalesce(max(r.rubricVersion), 0) from StarRubric r where r.organizationId = :organization")
    int findLatestVersion(long organization);
}
