package org.gangju.demo;

import java.util.List;

/**
 * Invented Chinese names. Family names are as frequent as they really are, given names fit the generation.
 *
 * <p>Datafaker's list for zh-CN draws rare family names as often as common ones and holds a hundred given names, nearly
 * all of them of boys born after 2000; so these lists are our own.
 */
final class PersonNames {

    private static final double CHANCE_OF_THE_OTHER_GENERATION = 0.1;

    private final List<String> families = NameList.read("family-names.txt").stream()
            .flatMap(NameList::weighted)
            .toList();
    private final GivenNames earlier = GivenNames.of("earlier");
    private final GivenNames later = GivenNames.of("later");

    /** The next name of somebody of the earlier or of the later generation; fashions overlap a little. */
    String next(Dice dice, boolean ofEarlierGeneration) {
        boolean fitting = !dice.chance(CHANCE_OF_THE_OTHER_GENERATION);
        GivenNames given = ofEarlierGeneration == fitting ? earlier : later;
        return dice.pick(families) + given.next(dice);
    }
}
