package org.gangju.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangju.spi.member.MemberStatus;

/** The members of a branch, none of whom exists. */
final class PeopleSketch {

    /** The day on which the demo plays. It is fixed, or the same seed would give other people tomorrow. */
    static final LocalDate TODAY = LocalDate.of(2025, 12, 31);

    private static final int DAYS_OF_PROBATION = 365;
    private static final int LONGEST_MEMBERSHIP_IN_DAYS = 55 * 365;
    private static final double CHANCE_OF_PROBATION = 0.06;
    private static final double CHANCE_OF_NEVER_CHANGING_BRANCHES = 0.4;
    private static final int YEAR_BETWEEN_GENERATIONS = 2012;

    static final PersonNames NAMES = new PersonNames();

    private final Dice dice;

    private PeopleSketch(Dice dice) {
        this.dice = dice;
    }

    /** As many members as wanted, made one by one; the first three are full members, as every branch needs them. */
    static Stream<SketchedPerson> of(long seed, String branch, int count) {
        PeopleSketch people = new PeopleSketch(Dice.of(seed, branch, "people"));
        return IntStream.range(0, count).mapToObj(people::person);
    }

    private SketchedPerson person(int index) {
        boolean probation = dice.chance(CHANCE_OF_PROBATION) && index >= BranchSketch.SMALLEST_BRANCH;
        LocalDate joinedOn = TODAY.minusDays(probation ? dice.below(DAYS_OF_PROBATION) : daysOfMembership());
        String name = NAMES.next(dice, joinedOn.getYear() < YEAR_BETWEEN_GENERATIONS);
        MemberStatus status = probation ? MemberStatus.PROBATIONARY : MemberStatus.FULL;
        return new SketchedPerson(name, status, joinedOn, memberSince(joinedOn));
    }

    /** More of them joined lately than long ago. */
    private int daysOfMembership() {
        double share = Math.pow(dice.fraction(), 1.5);
        return DAYS_OF_PROBATION + (int) (share * (LONGEST_MEMBERSHIP_IN_DAYS - DAYS_OF_PROBATION));
    }

    private LocalDate memberSince(LocalDate joinedOn) {
        if (dice.chance(CHANCE_OF_NEVER_CHANGING_BRANCHES)) {
            return joinedOn;
        }
        long days = ChronoUnit.DAYS.between(joinedOn, TODAY);
        return joinedOn.plusDays((long) (dice.fraction() * days));
    }
}
