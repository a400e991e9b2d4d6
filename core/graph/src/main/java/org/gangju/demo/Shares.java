package org.gangju.demo;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Divides a whole number by weights, so that the parts add up to it again. */
final class Shares {

    private Shares() {}

    /** One part for each weight; at least one weight is positive unless there are none. */
    static List<Integer> of(int whole, List<Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        long[] before = new long[weights.size() + 1];
        for (int index = 0; index < weights.size(); index++) {
            before[index + 1] = before[index] + weights.get(index);
        }
        ToIntFunction<Long> upTo = weight -> Math.toIntExact(whole * weight / sum);
        return IntStream.range(0, weights.size())
                .mapToObj(index -> upTo.applyAsInt(before[index + 1]) - upTo.applyAsInt(before[index]))
                .toList();
    }
}
