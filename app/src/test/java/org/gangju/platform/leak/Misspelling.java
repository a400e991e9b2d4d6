package org.gangju.platform.leak;

import java.util.Random;

/** A word with one or two slips of the finger. */
record Misspelling(Random random) {

    /** One word of three misspelt. */
    String maybe(String word) {
        return random.nextInt(3) == 0 ? of(word) : word;
    }

    String of(String word) {
        String once = slip(word);
        String twice = random.nextBoolean() ? slip(once) : once;
        return twice.equals(word) ? word + "s" : twice;
    }

    private String slip(String word) {
        int place = 1 + random.nextInt(word.length() - 1);
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, place) + word.substring(place + 1);
            case 1 -> word.substring(0, place) + letter + word.substring(place);
            case 2 -> word.substring(0, place) + letter + word.substring(place + 1);
            default ->
                word.substring(0, place - 1) + word.charAt(place) + word.charAt(place - 1) + word.substring(place + 1);
        };
    }
}
