package org.gangju.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.member.Participant;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;

/** The party groups of a branch in the buildings that it leads in: nobody belongs to two. */
final class GroupSketch {

    private static final double CHANCE_OF_A_GROUP = 0.33;
    private static final double CHANCE_OF_A_FORMER_LEADER = 0.2;
    private static final int SMALLEST = 3;
    private static final int SIZES = 4;
    private static final int DAYS_OF_FORMING = 600;

    private final long seed;
    private final FilledBranch branch;
    private final DemoRows rows;
    private int taken;

    GroupSketch(long seed, FilledBranch branch, DemoRows rows) {
        this.seed = seed;
        this.branch = branch;
        this.rows = rows;
    }

    /** Forms one group in some of the buildings, as long as there are members for it. */
    void write(List<SketchedGrid> buildings, Growing net) {
        for (SketchedGrid building : buildings) {
            Dice dice = Dice.of(seed, building.code(), "group");
            int size = SMALLEST + dice.below(SIZES);
            if (dice.chance(CHANCE_OF_A_GROUP)
                    && taken + size <= branch.members().size()) {
                form(building, net.place(building.code()).id(), size, dice);
            }
        }
    }

    private void form(SketchedGrid building, long grid, int size, Dice dice) {
        LocalDate formedOn = NetSketch.DRAWN_ON.plusDays(dice.below(DAYS_OF_FORMING));
        long key = rows.key(DemoTable.PARTY_GROUP);
        rows.add(
                DemoTable.PARTY_GROUP,
                key,
                branch.path().id(),
                branch.path().value(),
                building.name() + "党小组",
                formedOn,
                null);
        rows.add(DemoTable.PARTY_GROUP_GRID, key, grid, formedOn, null);
        List<FilledMember> members = new ArrayList<>(branch.members().subList(taken, taken + size));
        taken += size;
        join(key, members, formedOn, dice);
    }

    private void join(long group, List<FilledMember> members, LocalDate formedOn, Dice dice) {
        FilledMember leader =
                members.stream().filter(FilledMember::full).findFirst().orElseGet(members::getFirst);
        members.remove(leader);
        FilledMember former = members.getFirst();
        boolean handedOver = dice.chance(CHANCE_OF_A_FORMER_LEADER)
                && former.eligibleOn().isBefore(formedOn)
                && leader.person().memberSince().isBefore(formedOn);
        LocalDate since = handedOver ? formedOn.plusDays(30L + dice.below(90)) : formedOn;
        if (handedOver) {
            add(group, "LEADER", former, formedOn, since);
            add(group, "MEMBER", former, since, null);
            members.remove(former);
        }
        add(group, "LEADER", leader, since, null);
        members.forEach(member -> add(group, "MEMBER", member, formedOn, null));
    }

    private void add(long group, String role, FilledMember member, LocalDate from, @Nullable LocalDate to) {
        LocalDate since = Days.later(from, member.person().memberSince());
        DutyRows.write(
                new NewAssignment(
                        new AssignmentSubject("PartyGroup", group, branch.path()),
                        role,
                        role.equals("LEADER"),
                        Participant.member(member.key()),
                        new Period(since, to),
                        null,
                        null),
                rows);
    }
}
