package org.gangju.demo;

import java.time.LocalDate;
import java.util.List;
import org.gangju.demo.SketchedTerm.Event;
import org.gangju.demo.SketchedTerm.EventKind;
import org.gangju.demo.SketchedTerm.Extension;
import org.gangju.spi.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;

/** The terms of an organization, the present one last: most run, some are due, extended, in an election or overdue. */
final class TermSketch {

    /** Of the committees of communities and villages; the platform's default. */
    static final int COMMUNITY_YEARS = 5;

    /** Of all others; the platform's default. */
    static final int YEARS = 3;

    /** How long before its end an election is due; the platform's default. */
    private static final int NOTICE_MONTHS = 6;

    private static final double OVERDUE = 0.05;
    private static final double DUE = OVERDUE + 0.05;
    private static final double IN_ELECTION = DUE + 0.03;
    private static final double EXTENDED = IN_ELECTION + 0.03;
    private static final double CHANCE_OF_A_FORMER_TERM = 0.6;

    private final Dice dice;
    private final int years;

    private TermSketch(Dice dice, int years) {
        this.dice = dice;
        this.years = years;
    }

    /** One term, or a renewed one and its successor. */
    static List<SketchedTerm> of(long seed, String organization, int years) {
        return new TermSketch(Dice.of(seed, organization, "terms"), years).terms();
    }

    /** The first day on which an election is due for a term with this end. */
    static LocalDate noticeOf(LocalDate end) {
        LocalDate day = end.minusMonths(NOTICE_MONTHS);
        // Months have different lengths.
        while (day.plusMonths(NOTICE_MONTHS).isBefore(end)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private List<SketchedTerm> terms() {
        double fate = dice.fraction();
        if (fate < OVERDUE) {
            return List.of(overdue());
        }
        if (fate < DUE) {
            return List.of(due());
        }
        if (fate < IN_ELECTION) {
            return List.of(inElection());
        }
        return fate < EXTENDED ? List.of(extended()) : running();
    }

    private SketchedTerm overdue() {
        LocalDate end = PeopleSketch.TODAY.minusDays(1 + dice.below(200));
        return term(end, List.of(), proposal(end.plusMonths(8 + dice.below(5))));
    }

    private SketchedTerm due() {
        LocalDate end = PeopleSketch.TODAY.plusDays(dice.below(150));
        return term(end, List.of(), proposal(end.plusMonths(3 + dice.below(7))));
    }

    private SketchedTerm inElection() {
        LocalDate end = PeopleSketch.TODAY.plusDays(dice.below(100));
        LocalDate started = PeopleSketch.TODAY.minusDays(dice.below(60));
        return term(end, List.of(new Event(EventKind.ELECTION_STARTED, started, null)), null);
    }

    private SketchedTerm extended() {
        LocalDate end = PeopleSketch.TODAY.minusDays(10 + dice.below(140));
        LocalDate until = end.plusMonths(7 + dice.below(6));
        LocalDate approved = end.minusDays(dice.below(30));
        LocalDate proposed = approved.minusDays(7 + dice.below(20));
        return term(
                end,
                List.of(new Event(EventKind.EXTENDED, approved, until)),
                new Extension(until, ProposalStatus.EFFECTIVE, proposed, approved));
    }

    private List<SketchedTerm> running() {
        SketchedTerm present = term(PeopleSketch.TODAY.plusDays(200 + dice.below(years * 365 - 230)), List.of(), null);
        return dice.chance(CHANCE_OF_A_FORMER_TERM) ? List.of(before(present.startsOn()), present) : List.of(present);
    }

    /** The term that an election ended on a day, about when it was full. */
    private SketchedTerm before(LocalDate election) {
        LocalDate end = election.plusDays(dice.below(90) - 20);
        LocalDate started = election.minusDays(10 + dice.below(30));
        return term(
                end,
                List.of(
                        new Event(EventKind.ELECTION_STARTED, started, null),
                        new Event(EventKind.RENEWED, election, null)),
                null);
    }

    /** A few wait for an extension, and to fewer it was refused. */
    private @Nullable Extension proposal(LocalDate until) {
        double fate = dice.fraction();
        LocalDate proposed = PeopleSketch.TODAY.minusDays(10 + dice.below(15));
        if (fate < 0.15) {
            return new Extension(until, ProposalStatus.PROPOSED, proposed, null);
        }
        return fate < 0.22
                ? new Extension(until, ProposalStatus.REJECTED, proposed, proposed.plusDays(dice.below(10)))
                : null;
    }

    private SketchedTerm term(LocalDate end, List<Event> events, @Nullable Extension extension) {
        LocalDate start = end.minusYears(years);
        return new SketchedTerm(start, start.plusYears(years), events, extension);
    }
}
