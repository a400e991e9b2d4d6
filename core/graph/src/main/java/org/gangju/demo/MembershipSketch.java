package org.gangju.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gangju.spi.member.MembershipKind;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** Memberships beside the present primary one: former ones, and a few in a second branch. */
final class MembershipSketch {

    private static final double CHANCE_OF_A_FORMER = 0.3;
    private static final double CHANCE_OF_A_SECONDARY = 0.03;
    private static final double CHANCE_OF_A_TEMPORARY = 0.02;
    private static final int MONTHS_OF_A_TEMPORARY = 12;

    private final Dice dice;
    private final TreePath own;
    private final List<TreePath> branches;
    private final DemoRows rows;

    /** @param branches those of the same superior, among them the members' own */
    MembershipSketch(long seed, FilledBranch branch, List<TreePath> branches, DemoRows rows) {
        this.dice = Dice.of(seed, branch.code(), "memberships");
        this.own = branch.path();
        this.branches = branches;
        this.rows = rows;
    }

    void write(FilledMember member) {
        SketchedPerson person = member.person();
        boolean moved = person.joinedOn().isBefore(person.memberSince());
        if (moved && dice.chance(CHANCE_OF_A_FORMER)) {
            add(member, MembershipKind.PRIMARY, person.joinedOn(), person.memberSince());
        }
        double fate = dice.fraction();
        if (fate < CHANCE_OF_A_SECONDARY) {
            add(member, MembershipKind.SECONDARY, since(person), null);
            return;
        }
        if (fate < CHANCE_OF_A_SECONDARY + CHANCE_OF_A_TEMPORARY) {
            LocalDate from = since(person);
            add(member, MembershipKind.TEMPORARY, from, from.plusMonths(MONTHS_OF_A_TEMPORARY));
        }
    }

    /** Some day since the member has been in the present branch, of the last three years. */
    private LocalDate since(SketchedPerson person) {
        LocalDate first = Days.later(person.memberSince(), PeopleSketch.TODAY.minusYears(3));
        return first.plusDays(dice.below((int) ChronoUnit.DAYS.between(first, PeopleSketch.TODAY) + 1));
    }

    private void add(FilledMember member, MembershipKind kind, LocalDate from, @Nullable LocalDate to) {
        int index = dice.below(branches.size());
        TreePath other =
                branches.get(index).equals(own) ? branches.get((index + 1) % branches.size()) : branches.get(index);
        if (other.equals(own)) {
            return;
        }
        rows.add(DemoTable.MEMBERSHIP, rows.key(DemoTable.MEMBERSHIP), member.key(), other.id(), kind.name(), from, to);
    }
}
