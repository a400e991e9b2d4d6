package org.gangju.division;

import java.util.regex.Pattern;

/** The remarks in brackets that some rows carry behind the name: 红旗社区居委会（含红旗村村委）. */
final class Notes {

    private static final Pattern REMARKS = Pattern.compile("(?:[（(][^（(]*[）)]+)+$");
    private static final Pattern BRACKETS = Pattern.compile("[（()）]");

    private Notes() {}

    /** The name without its remarks; what stands wholly in brackets is the name itself. */
    static String without(String name) {
        String rest = REMARKS.matcher(name).replaceFirst("").strip();
        if (!rest.isEmpty()) {
            return rest;
        }
        String inside = BRACKETS.matcher(name).replaceAll("").strip();
        return inside.isEmpty() ? name : inside;
    }
}
