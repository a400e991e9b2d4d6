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
import org.gangju.spi.period.Moment;

/**
 * Dated assignments of people to duties, once for the core and all modules. Rows are closed, never rewritten or deleted
 * (domain.md, invariants 9 and 10). The changes join the caller's transaction; the reads are safe for any thread.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Assignments {

    /**
     * Gives a duty to somebody.
     *
     * @throws org.gangju.spi.command.RuleViolation ASSIGNMENT_OVERLAPS at {@code from} when somebody holds a sole duty on
     *     one of the days, or the same person the same duty
     */
    AssignmentView assign(NewAssignment wanted);

    /**
     * Ends an assignment: it holds up to the day before {@code day}.
     *
     * @param typeName the GraphQL type of the subject that it must belong to
     * @throws org.gangju.spi.command.RuleViolation NOT_FOUND at {@code id}, PERIOD_ENDED or PERIOD_ENDS_BEFORE_START at {@code to}
     */
    AssignmentView end(long key, String typeName, LocalDate day, Caller caller);

    /** Ends all that hold for a subject on the day or later, and says how many. */
    int endAll(AssignmentSubject subject, LocalDate day);

    /**
     * Ends all that hold for a subject on the day and lets them go on for another one; what begins later begins there.
     *
     * @return how many go on
     */
    int carry(AssignmentSubject from, AssignmentSubject to, LocalDate day);

    /** The assignments of these keys within the caller's scope, in one statement. */
    Map<Long, AssignmentView> load(Set<Long> keys, String typeName, Caller caller);

    /** The same page of the assignments of many subjects of one type, by day, in one statement. */
    Map<Long, Connection<AssignmentView>> ofSubjects(
            String typeName, Set<Long> subjects, Moment moment, PageRequest page);

    /** The same page of the assignments that many members hold for subjects of one type, within the caller's scope. */
    Map<Long, Connection<AssignmentView>> ofMembers(
            String typeName, Set<Long> members, Moment moment, PageRequest page, Caller caller);

    /** Who holds a sole duty on a day. */
    Optional<AssignmentView> holder(AssignmentSubject subject, String role, LocalDate day);

    /** All that hold for a subject on a day: at most 200. */
    List<AssignmentView> holding(AssignmentSubject subject, LocalDate day);
}
