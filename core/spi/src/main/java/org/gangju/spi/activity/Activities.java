package org.gangju.spi.activity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;

/**
 * Activities with sign-in, once for the core and all modules: a feature schedules them for its objects, and the core has the
 * mutations that move and cancel them and by which people sign in, and the lists. The changes join the caller's
 * transaction; the reads are safe for any thread. Days are those of the installation's zone.
 *
 * <p>An activity counts as held when it was not cancelled, has ended, and somebody signed in to it; it counts for the day on
 * which it began. What was held stays so.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Activities {

    /** The most activities that one object has at a time that are neither over nor cancelled. */
    int MOST_PLANNED = 200;

    /**
     * Schedules an activity.
     *
     * @throws org.gangju.spi.command.RuleViolation MODULE_DISABLED at {@code organizationId} where the kind's module is off,
     *     TEXT_… at {@code title} or {@code venue}, ACTIVITY_TIMES_REVERSED or ACTIVITY_PAST at {@code endsAt},
     *     ACTIVITY_TOO_MANY at {@code startsAt} beyond {@link #MOST_PLANNED}
     * @throws IllegalArgumentException for a kind that no bean knows
     */
    ActivityView schedule(NewActivity activity, Caller caller);

    /**
     * Writes down what was held, in batches and without asking the rules: for the demo city, where some of it is still to
     * come, for imports, for what a feature is told of afterwards. All organizations are held by the caller's transaction or nobody else is at work yet.
     *
     * @return the keys, in the same order
     */
    List<Long> record(List<PastActivity> held);

    /**
     * The activity with this key, held until the caller's transaction ends: nobody moves, cancels or signs in to it
     * meanwhile. Whether the caller reaches it is for the feature to see to.
     *
     * @param field the input's field that names it, where NOT_FOUND points when there is none
     */
    ActivityView hold(long key, String field);

    /**
     * Moves an activity that has not begun.
     *
     * @throws org.gangju.spi.command.RuleViolation MODULE_DISABLED, ACTIVITY_CANCELLED or ACTIVITY_BEGUN at {@code field};
     *     ACTIVITY_TIMES_REVERSED or ACTIVITY_PAST at {@code endsAt}
     */
    ActivityView reschedule(ActivityView held, OffsetDateTime startsAt, OffsetDateTime endsAt, String field);

    /**
     * Cancels an activity that has not ended.
     *
     * @param reason why, 1 to 500 characters
     * @throws org.gangju.spi.command.RuleViolation ACTIVITY_CANCELLED or ACTIVITY_OVER at {@code field}; TEXT_… at {@code
     *     reason}
     */
    ActivityView cancel(ActivityView held, String reason, String field);

    /**
     * Cancels what has not ended of an object that is no more.
     *
     * <p>An organization is retired only when it has no such activities left. Whoever cancels them because of that very
     * retirement listens with an {@code @Order} ahead of the lowest.
     *
     * @param reason why, 1 to 500 characters
     * @return how many
     */
    int cancelAll(NodeId subject, String reason);

    /**
     * Signs somebody in; whoever is on the sheet already stays there with the first time. For features with a mutation of
     * their own; the attendee is taken as it is.
     *
     * @param held the activity, of {@link #hold}
     * @param field the input's field that names it
     * @throws org.gangju.spi.command.RuleViolation MODULE_DISABLED, ACTIVITY_CANCELLED, ACTIVITY_SIGN_IN_NOT_OPEN or
     *     ACTIVITY_SIGN_IN_CLOSED at {@code field}
     */
    ActivitySignInView signIn(ActivityView held, Attendee attendee, String field);

    /** The activities with these keys that the caller may read by {@code activity.read}, in one statement. */
    Map<Long, ActivityView> load(Set<Long> keys, Caller caller);

    /** The same whoever asks, in one statement. */
    Map<Long, ActivityView> load(Set<Long> keys);

    /**
     * The same page of the activities of many objects that the caller may read by {@code activity.read}, by time, the earliest
     * first, in one statement.
     *
     * @param subjectType the GraphQL type of the objects
     * @param keys their keys; each is in the answer
     */
    Map<Long, Connection<ActivityView>> ofSubjects(String subjectType, Set<Long> keys, PageRequest page, Caller caller);

    /** The same page of the sign-ins to many activities that the caller may read, in the order of time, in one statement. */
    Map<Long, Connection<ActivitySignInView>> signIns(Set<Long> activityKeys, PageRequest page, Caller caller);

    /** How many have signed in to each of these activities, whoever asks, in one statement; each is in the answer. */
    Map<Long, Integer> countsByActivity(Set<Long> activityKeys);

    /**
     * How many activities each of these attendees has signed in to, whoever asks, in one statement; each is in the answer.
     *
     * @param attendeeType the GraphQL type of the attendees
     * @param keys their keys
     */
    Map<Long, Integer> countsByAttendee(String attendeeType, Set<Long> keys);

    /**
     * The last day, up to this one, on which something was held for each of these objects, whoever asks, in one statement;
     * an object without any is left out.
     */
    Map<Long, LocalDate> lastHeld(String subjectType, Set<Long> keys, LocalDate upTo);

    /**
     * Something was held for an object on one of these days, as a condition for a module's own statements.
     *
     * @param subjectType the GraphQL type of the objects
     * @param keyColumn the column that holds the object's key
     * @param from the first day
     * @param to the last day
     */
    Condition held(String subjectType, String keyColumn, LocalDate from, LocalDate to);
}
