package org.gangju.spi.activity;

import org.apiguardian.api.API;
import org.gangju.spi.page.Condition;

/**
 * Activities as SQL for a module's own statements, about objects of its own that have one. Provided by the core graph; safe
 * for any thread.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface ActivityTables {

    /**
     * The activities, to be joined under an alias: {@code id}, {@code title}, {@code starts_millis}, {@code ends_millis} and
     * {@code cancel_reason}, which is null for one that was not cancelled. Whoever reads from it sees to who sees the rows.
     */
    String activities();

    /**
     * Keeps to the rows whose attendee has signed in to the activity that the row names, cancelled or not.
     *
     * @param activityColumn the column with the activity's key
     * @param attendeeType the GraphQL type of the attendees
     * @param attendeeColumn the column with the attendee's key
     */
    Condition signedIn(String activityColumn, String attendeeType, String attendeeColumn);
}
