package org.gangju.division;

import java.util.regex.Pattern;

/** Words at the end of a name that do not belong to the place. */
record Ending(Pattern words) {

    /** What a development zone and the like calls its government. */
    static final Ending ADMINISTRATION = of("(?:管理委员会|管委会)$");

    static Ending of(String words) {
        return new Ending(Pattern.compile(words));
    }

    /** The name without the words; the name as it is if they are all of it. */
    String cutFrom(String name) {
        String rest = words.matcher(name).replaceFirst("").strip();
        return rest.isEmpty() ? name : rest;
    }
}
