package org.gangju.spi.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Dated assignments of people to duties, once for the core and all modules. Rows are closed, never rewritten or deleted
 * (domain.md, invariants 9 and 10). The changes join the caller's transaction; the reads are safe for any thread.
 *
 * <p>Whether a subject may have assignments at all, such as one that is retired, is for the feature to decide that it
 * belongs to.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Assignments {

    /** The most that {@link #holding} answers. */
    int MOST = 200;

    /**
     * Gives a duty to somebody. Members are the same by their key, others by their name.
     *
     * @throws org.gangju.spi.command.RuleViolation ASSIGNMENT_OVERLAPS at {@code validFrom} when somebody holds a sole duty
     *     on one of the days, or the same person the same duty
     */
    AssignmentView assign(NewAssignment wanted);

    /**
     * Gives duties of one subject to many. What is in the way of one is no violation, but leaves it out: what others hold
     * already, and what was given ahead of it. The number of statements does not depend on how many there are.
     *
     * @param wanted all for one subject, in the order in which they come
     * @return the keys of those that have been given
     */
    Map<NewAssignment, Long> assignFree(List<NewAssignment> wanted);

    /**
     * Ends an assignment: it holds up to the day before. One that ends on the day it began never held. One that has ended
     * by today stays as it is; an end still to come may be brought forward.
     *
     * @throws org.gangju.spi.command.RuleViolation NOT_FOUND at {@code id}; PERIOD_ENDED or PERIOD_ENDS_BEFORE_START at
     *     {@code on}
     * @throws org.gangju.spi.error.CodedException CONFLICT for another version than the expected one
     */
    AssignmentView end(AssignmentEnd end, Caller caller);

    /** Ends all that hold for a subject on the day or later, in one statement, and says how many. */
    int endAll(AssignmentSubject subject, LocalDate day);

    /** Ends all that a member holds for subjects of one type on the day or later, in one statement, and says how many. */
    int endAllOf(long memberKey, String subjectType, LocalDate day);

    /** Ends those of these keys that hold for subjects of one type on the day or later, in one statement, and says how many. */
    int endEach(Set<Long> keys, String subjectType, LocalDate day);

    /**
     * Ends all that hold for several subjects on the day or later, and lets them go on for one that takes them over, as far
     * as it has room: what it has itself comes first, then what the subjects have, in their order. The number of statements
     * does not depend on how many subjects or assignments there are.
     *
     * @param to the subject that takes over; null when everything only ends
     * @param sole the roles that only one may hold at a time
     * @return the keys of those that only end
     */
    List<Long> handOver(List<AssignmentSubject> from, @Nullable AssignmentSubject to, LocalDate day, Set<String> sole);

    /**
     * Ends all that hold for some subjects of one type on the day or later, and lets them go on where these subjects are by
     * now: an assignment stays where its subject was. The number of statements does not depend on how many they are.
     *
     * @param subjects each with its new organization
     * @return the keys of those that go on, each by the key of the one that has ended
     */
    Map<Long, Long> move(List<AssignmentSubject> subjects, LocalDate day);

    /**
     * Ends those of these keys that hold for subjects of one type on the day or later, and lets each begin anew, with the same
     * holder and the same end, because what the feature keeps about it has changed. The number of statements does not depend
     * on how many they are.
     *
     * @return the keys of those that have begun, each by the key of the one that has ended
     */
    Map<Long, Long> renew(Set<Long> keys, String subjectType, LocalDate day);

    /** The assignments of these keys that the caller sees, in one statement. */
    Map<Long, AssignmentView> load(Set<Long> keys, AssignmentKind kind, Caller caller);

    /** The same page of the visible assignments of many subjects, by day, in one statement. */
    Map<AssignmentList, Connection<AssignmentView>> ofSubjects(
            Set<AssignmentList> subjects, PageRequest page, Caller caller);

    /** The same page of the visible assignments that many members hold, by day, in one statement. */
    Map<AssignmentList, Connection<AssignmentView>> ofMembers(
            Set<AssignmentList> members, PageRequest page, Caller caller);

    /** Who holds a sole duty on a day. */
    Optional<AssignmentView> holder(AssignmentSubject subject, String role, LocalDate day);

    /** What a member holds for a subject on a day, one duty or several. */
    List<AssignmentView> heldBy(long memberKey, AssignmentSubject subject, LocalDate day);

    /**
     * Who holds sole duties for many subjects, as far as the caller sees it, in one statement for each different duty and day.
     *
     * @param duties each with a role and without history; those that nobody holds are left out of the answer
     */
    Map<AssignmentList, AssignmentView> holders(Set<AssignmentList> duties, Caller caller);

    /** The first {@link #MOST} that hold for a subject on a day, by the day they began. */
    List<AssignmentView> holding(AssignmentSubject subject, LocalDate day);
}
