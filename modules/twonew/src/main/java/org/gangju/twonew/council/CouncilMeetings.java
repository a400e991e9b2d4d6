package org.gangju.twonew.council;

import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The meetings as the database has them. */
interface CouncilMeetings extends JpaRepository<CouncilMeeting, Long> {

    @Query("select m.organizationId from CouncilMeeting m where m.id = :id")
    Optional<Long> findOrganizationOf(long id);

    @Query("select m.id from CouncilMeeting m where m.councilId = :council")
    Set<Long> findOfCouncil(long council);

    long countByCouncilId(long councilId);
}
