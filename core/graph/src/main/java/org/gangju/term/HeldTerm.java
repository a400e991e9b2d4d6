package org.gangju.term;

import java.time.LocalDate;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationView;

/**
 * A term to which something happens, with its organization, both held.
 *
 * @param organization whose term it is
 * @param term the term
 * @param course what has happened so far
 * @param settings what is due when
 */
record HeldTerm(OrganizationView organization, Term term, TermCourse course, TermSettings settings) {

    /** An election starts for a term that is due; one that is extended is to be renewed before that is over. */
    void requireElectionDue(LocalDate day) {
        switch (status(day)) {
            case DUE, EXTENDED -> {}
            case IN_ELECTION -> throw new RuleViolation(TermRule.TERM_IN_ELECTION, "termId");
            case RENEWED -> throw new RuleViolation(TermRule.TERM_RENEWED, "termId");
            case RUNNING -> throw new RuleViolation(TermRule.TERM_NOT_DUE, "termId", status(day));
        }
    }

    /** An election is held once it has started. */
    void requireInElection(LocalDate day) {
        switch (status(day)) {
            case IN_ELECTION -> {}
            case RENEWED -> throw new RuleViolation(TermRule.TERM_RENEWED, "termId");
            case RUNNING, DUE, EXTENDED ->
                throw new RuleViolation(TermRule.TERM_NOT_IN_ELECTION, "termId", status(day));
        }
    }

    /** A term is extended when it is due, or when its election cannot be finished. */
    void requireExtensible(LocalDate day) {
        switch (status(day)) {
            case DUE, IN_ELECTION -> {}
            case RENEWED -> throw new RuleViolation(TermRule.TERM_RENEWED, "termId");
            case RUNNING, EXTENDED -> throw new RuleViolation(TermRule.TERM_NOT_DUE, "termId", status(day));
        }
    }

    /** Beyond the present end and today, and not too far. */
    void requireExtension(LocalDate until, LocalDate today) {
        LocalDate extended = course.extendedTo(today);
        LocalDate end = extended == null ? term.endsOn() : extended;
        LocalDate present = end.isAfter(today) ? end : today;
        if (!until.isAfter(present)) {
            throw new RuleViolation(TermRule.TERM_EXTENSION_TOO_SHORT, "until", present);
        }
        LocalDate longest = settings.longestExtensionOf(term.endsOn());
        if (until.isAfter(longest)) {
            throw new RuleViolation(TermRule.TERM_EXTENSION_TOO_LONG, "until", longest);
        }
    }

    /** What is recorded has happened, and after what was recorded before. */
    void requireInOrder(LocalDate day, LocalDate today, String field) {
        if (day.isAfter(today)) {
            throw new RuleViolation(TermRule.TERM_DAY_IN_FUTURE, field, day);
        }
        if (day.isBefore(course.lastDay())) {
            throw new RuleViolation(TermRule.TERM_DAY_OUT_OF_ORDER, field, course.lastDay());
        }
    }

    private TermStatus status(LocalDate day) {
        return course.status(day, settings);
    }
}
