package org.gangju.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.grid.GridRole;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.member.Participant;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Gives people duties in grids; most of them are no members.
 *
 * @param organization that of the grids' community, street or district
 * @param candidates members who may hold a duty
 * @param rows on their way
 */
record GridDuties(long seed, TreePath organization, List<Candidate> candidates, DemoRows rows) {

    private static final double CHANCE_OF_A_MEMBER = 0.2;
    private static final double CHANCE_OF_A_PREDECESSOR = 0.2;

    /**
     * Writes who has a duty in a grid, and at times who had it before, or nobody.
     *
     * @param since the first day on which the grid is in force
     * @param until the first day on which it is no more
     */
    void write(String code, TreePath grid, GridRole role, LocalDate since, @Nullable LocalDate until) {
        Dice dice = Dice.of(seed, code, "duty");
        if (!dice.chance(chance(role))) {
            return;
        }
        LocalDate last = until == null ? PeopleSketch.TODAY : until.minusDays(1);
        int days = (int) ChronoUnit.DAYS.between(since, last);
        LocalDate from = since.plusDays(dice.below(Math.max(days, 1)));
        if (dice.chance(CHANCE_OF_A_PREDECESSOR) && since.isBefore(from)) {
            add(grid, role, Participant.named(name(dice)), new Period(since, from));
        }
        add(grid, role, holder(dice, from), new Period(from, until));
    }

    private static double chance(GridRole role) {
        return switch (role) {
            case GRID_WORKER -> 0.95;
            case LANE_CHIEF -> 0.9;
            case BUILDING_CHIEF -> 0.65;
            case ENTRANCE_CHIEF -> 0.4;
        };
    }

    private Participant holder(Dice dice, LocalDate from) {
        if (!candidates.isEmpty() && dice.chance(CHANCE_OF_A_MEMBER)) {
            Candidate candidate = dice.pick(candidates);
            if (!candidate.eligibleOn().isAfter(from)) {
                return Participant.member(candidate.key());
            }
        }
        return Participant.named(name(dice));
    }

    private static String name(Dice dice) {
        return PeopleSketch.NAMES.next(dice, dice.chance(0.5));
    }

    private void add(TreePath grid, GridRole role, Participant holder, Period period) {
        DutyRows.write(
                new NewAssignment(
                        new AssignmentSubject(GridView.TYPE_NAME, grid.id(), organization),
                        role.name(),
                        true,
                        holder,
                        period,
                        null,
                        duties(role)),
                rows);
    }

    private static String duties(GridRole role) {
        return switch (role) {
            case GRID_WORKER -> "日常巡查、入户走访、收集民意、上报隐患";
            case LANE_CHIEF -> "统筹街巷环境、秩序和便民服务";
            case BUILDING_CHIEF -> "联系本楼居民、传达通知、调解邻里纠纷";
            case ENTRANCE_CHIEF -> "联系本单元居民、反映诉求";
        };
    }
}
