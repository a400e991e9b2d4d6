package org.gangju.demo;

import java.util.List;

/** What is written in one transaction. */
final class Portion {

    private static final int MEMBERS = 5000;
    private static final int SITES = 500;

    private Portion() {}

    /** The sites from a position on, until they have enough members or are many. */
    static List<Site> of(List<Site> sites, int from) {
        int members = 0;
        int to = from;
        while (to < sites.size() && to - from < SITES && members < MEMBERS) {
            members += sites.get(to).members();
            to++;
        }
        return sites.subList(from, to);
    }
}
