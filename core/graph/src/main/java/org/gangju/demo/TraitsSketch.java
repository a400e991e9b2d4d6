package org.gangju.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.member.AgeBand;
import org.gangju.spi.member.Availability;

/** What is known of the members of a branch, and what they declared: the same for the same seed and branch. */
final class TraitsSketch {

    private static final List<String> SKILLS = List.of(
            "法律咨询", "心理疏导", "医疗护理", "急救", "水电维修", "家电维修", "摄影", "书法", "舞蹈", "合唱", "外语", "写作", "电脑操作", "财务", "调解", "园艺",
            "驾驶", "教育辅导");
    private static final int MOST_SKILLS = 3;
    private static final int YOUNGEST = 19;
    private static final int YEARS_OF_ADMISSION = 22;
    private static final int AGE_OF_RETIREMENT = 60;
    private static final double CHANCE_OF_SKILLS = 0.35;
    private static final double CHANCE_OF_TIMES = 0.45;
    private static final double CHANCE_OF_EMPLOYMENT = 0.8;
    private static final double CHANCE_OF_FLOATING = 0.06;
    private static final double CHANCE_OF_DIRECT = 0.05;

    private final Dice dice;

    TraitsSketch(long seed, String branch) {
        this.dice = Dice.of(seed, branch, "traits");
    }

    /** Those of the next member. */
    SketchedTraits next(SketchedPerson person) {
        int age = YOUNGEST + dice.below(YEARS_OF_ADMISSION) + years(person.joinedOn());
        return new SketchedTraits(band(age), categories(age), skills(), times());
    }

    private static int years(LocalDate since) {
        return (int) ChronoUnit.YEARS.between(since, PeopleSketch.TODAY);
    }

    private static AgeBand band(int age) {
        if (age < 35) {
            return AgeBand.UNDER_35;
        }
        if (age <= 45) {
            return AgeBand.FROM_35_TO_45;
        }
        return age <= AGE_OF_RETIREMENT ? AgeBand.FROM_46_TO_60 : AgeBand.OVER_60;
    }

    private List<String> categories(int age) {
        List<String> categories = new ArrayList<>();
        if (age > AGE_OF_RETIREMENT) {
            categories.add("RETIRED");
        } else if (dice.chance(CHANCE_OF_EMPLOYMENT)) {
            categories.add("EMPLOYED");
        }
        if (dice.chance(CHANCE_OF_FLOATING)) {
            categories.add("FLOATING");
        }
        if (dice.chance(CHANCE_OF_DIRECT)) {
            categories.add("DIRECT");
        }
        return categories;
    }

    private List<String> skills() {
        return dice.chance(CHANCE_OF_SKILLS) ? some(SKILLS, MOST_SKILLS) : List.of();
    }

    private List<Availability> times() {
        return dice.chance(CHANCE_OF_TIMES) ? some(List.of(Availability.values()), 2) : List.of();
    }

    /** One to {@code most} different ones. */
    private <T> List<T> some(List<T> choices, int most) {
        List<T> left = new ArrayList<>(choices);
        int wanted = 1 + dice.below(most);
        List<T> some = new ArrayList<>();
        while (some.size() < wanted) {
            some.add(left.remove(dice.below(left.size())));
        }
        return some;
    }
}
