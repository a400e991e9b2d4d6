package org.gangju.activity;

import org.gangju.spi.activity.ActivityTables;
import org.gangju.spi.page.Condition;
import org.springframework.stereotype.Component;

/** The tables of activities and sign-ins. */
@Component
class StoredActivityTables implements ActivityTables {

    @Override
    public String activities() {
        return "activity";
    }

    /** By a name that no other statement uses. */
    @Override
    public Condition signedIn(String activityColumn, String attendeeType, String attendeeColumn) {
        return Condition.of("""
                EXISTS (SELECT 1 FROM activity_sign_in activity_signed WHERE activity_signed.activity_id = %s \
                AND activity_signed.attendee_id = %s AND activity_signed.attendee_type = ?)""".formatted(activityColumn, attendeeColumn), attendeeType);
    }
}
