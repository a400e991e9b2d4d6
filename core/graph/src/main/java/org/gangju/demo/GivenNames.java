package org.gangju.demo;

import java.util.List;

/** Given names of one generation: two syllables mostly, one at times. */
record GivenNames(List<List<String>> firsts, List<List<String>> seconds, List<String> alone) {

    private static final double CHANCE_OF_ONE_SYLLABLE = 0.12;

    static GivenNames of(String generation) {
        List<NameList> lists = NameList.read("given-names.txt");
        return new GivenNames(
                lists(lists, generation + "/first"),
                lists(lists, generation + "/second"),
                lists(lists, generation + "/alone").getFirst());
    }

    String next(Dice dice) {
        if (dice.chance(CHANCE_OF_ONE_SYLLABLE)) {
            return dice.pick(alone);
        }
        int kind = dice.below(firsts.size());
        return dice.pick(firsts.get(kind)) + dice.pick(seconds.get(kind));
    }

    private static List<List<String>> lists(List<NameList> lists, String heading) {
        return lists.stream()
                .filter(list -> list.heading().equals(heading))
                .map(NameList::names)
                .toList();
    }
}
