package org.gangju.redproperty.election;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an owners' committee is elected. The defaults are those of the Guiding Rules for Owners' Assemblies and Owners'
 * Committees 业主大会和业主委员会指导规则 (建房〔2009〕274号): an odd number of 5 to 11 members for at most 5 years; the notice is our
 * own.
 *
 * @param fewestSeats the fewest seats, an odd number
 * @param mostSeats the most seats, an odd number
 * @param shortestTerm the fewest years of a term
 * @param longestTerm the most years of a term
 * @param noticeDays how many days before its end a term is announced
 * @param source where the rules come from
 */
record CommitteeRules(
        @DefaultValue("5") int fewestSeats,
        @DefaultValue("11") int mostSeats,
        @DefaultValue("3") int shortestTerm,
        @DefaultValue("5") int longestTerm,
        @DefaultValue("90") int noticeDays,
        @Nullable String source) {

    private static final int MOST = 99;

    CommitteeRules {
        boolean odd = fewestSeats % 2 == 1 && mostSeats % 2 == 1;
        boolean ordered = fewestSeats >= 1 && fewestSeats <= mostSeats && mostSeats <= MOST;
        if (!odd || !ordered) {
            throw new IllegalArgumentException(
                    "gangju.redproperty: fewest-seats 和 most-seats 必须是 1 到 %d 之间从小到大的奇数 / must be odd numbers from 1 to %1$d, the smaller first"
                            .formatted(MOST));
        }
        if (shortestTerm < 1 || shortestTerm > longestTerm || longestTerm > MOST || noticeDays < 0) {
            throw new IllegalArgumentException(
                    "gangju.redproperty: shortest-term、longest-term 必须从小到大，notice-days 不得为负 / the terms must be in order, and the notice not negative");
        }
    }

    boolean allowsSeats(int count) {
        return count % 2 == 1 && count >= fewestSeats && count <= mostSeats;
    }

    boolean allowsTerm(int years) {
        return years >= shortestTerm && years <= longestTerm;
    }
}
