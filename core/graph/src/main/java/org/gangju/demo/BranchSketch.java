package org.gangju.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangju.spi.organization.OrganizationType;

/** The party branches of a community or an institution: a few large, many small. */
final class BranchSketch {

    /** Fewer full members may not form a branch of their own. */
    static final int SMALLEST_BRANCH = 3;

    private static final double USUAL_SIZE = 18.5;
    private static final int RANKS = 16;
    private static final double ZIPF_EXPONENT = 0.8;
    private static final int MEMBERS_OF_A_COMMITTEE = 100;
    private static final double CHANCE_OF_STAYING_TOGETHER = 0.2;
    private static final double CHANCE_OF_A_JOINT_BRANCH = 0.06;

    private final Dice dice;
    private final String superior;
    private final String unit;

    private BranchSketch(Dice dice, String superior, String unit) {
        this.dice = dice;
        this.superior = superior;
        this.unit = unit;
    }

    /**
     * Branches that share all of the members out. Those too few for a branch form a joint one.
     *
     * @param superior the code of the organization that they belong to
     * @param unit what it is called in the branches' names
     */
    static List<SketchedOrganization> of(long seed, String superior, String unit, int members) {
        return new BranchSketch(Dice.of(seed, superior, "branches"), superior, unit).branches(members);
    }

    private List<SketchedOrganization> branches(int members) {
        List<Integer> sizes = sizes(members);
        return IntStream.range(0, sizes.size())
                .mapToObj(index -> branch(index + 1, sizes.get(index)))
                .toList();
    }

    private List<Integer> sizes(int members) {
        if (members < SMALLEST_BRANCH) {
            return members == 0 ? List.of() : List.of(members);
        }
        int joint = joint(members);
        List<Integer> sizes = branchSizes(members - joint);
        if (joint > 0) {
            sizes.add(joint);
        }
        return sizes;
    }

    private int joint(int members) {
        boolean wanted = dice.chance(CHANCE_OF_A_JOINT_BRANCH);
        int size = 1 + dice.below(SMALLEST_BRANCH - 1);
        return wanted && members >= size + SMALLEST_BRANCH ? size : 0;
    }

    private List<Integer> branchSizes(int members) {
        int wanted = staysTogether(members) ? 1 : (int) (members / USUAL_SIZE + dice.fraction());
        int count = Math.clamp(wanted, 1, members / SMALLEST_BRANCH);
        List<Integer> weights =
                IntStream.range(0, count).mapToObj(BranchSketch::weight).toList();
        List<Integer> sizes = Shares.of(members - count * SMALLEST_BRANCH, weights).stream()
                .map(share -> share + SMALLEST_BRANCH)
                .collect(Collectors.toCollection(ArrayList::new));
        dice.shuffle(sizes);
        return sizes;
    }

    /** A few branches have grown so large that they should be divided. */
    private boolean staysTogether(int members) {
        return members > BranchFindings.MEMBERS_OF_A_BRANCH
                && members < MEMBERS_OF_A_COMMITTEE
                && dice.chance(CHANCE_OF_STAYING_TOGETHER);
    }

    /** Zipf's law over a handful of branches, again and again, so that none outgrows the rest without bounds. */
    private static int weight(int index) {
        return (int) (1000 / Math.pow(index % RANKS + 1.0, ZIPF_EXPONENT));
    }

    private SketchedOrganization branch(int number, int members) {
        boolean joint = members < SMALLEST_BRANCH;
        String which = "第" + ChineseNumber.of(number) + (joint ? "联合" : "");
        return new SketchedOrganization(
                "%s-Z%02d".formatted(superior, number),
                superior,
                joint ? OrganizationType.JOINT_BRANCH : OrganizationType.BRANCH,
                "中国共产党" + unit + which + "支部委员会",
                unit + which + "党支部",
                members);
    }
}
