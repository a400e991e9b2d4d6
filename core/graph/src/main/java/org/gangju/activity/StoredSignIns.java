package org.gangju.activity;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The sign-ins as the database has them; added while the activity's row is held. */
interface StoredSignIns extends JpaRepository<StoredSignIn, Long> {

    Optional<StoredSignIn> findByActivityIdAndAttendeeIdAndAttendeeType(
            long activityId, long attendeeId, String attendeeType);
}
