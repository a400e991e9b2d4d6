package org.gangju.demo;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance that is the same for the same seed, code and purpose, whatever was thrown before elsewhere.
 *
 * <p>It draws from {@link Random}, because that is the generator whose numbers Java promises to keep for all time.
 */
final class Dice {

    private static final long PRIME = 0x100000001b3L;

    private final Random random;

    private Dice(Random random) {
        this.random = random;
    }

    static Dice of(long seed, String code, String purpose) {
        return new Dice(new Random(mixed(hash(hash(mixed(seed), code), purpose))));
    }

    /** From 0 to less than {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From 0 to less than 1. */
    double fraction() {
        return random.nextDouble();
    }

    boolean chance(double probability) {
        return fraction() < probability;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    <T> void shuffle(List<T> list) {
        for (int last = list.size() - 1; last > 0; last--) {
            Collections.swap(list, last, below(last + 1));
        }
    }

    private static long hash(long start, String text) {
        long hash = start;
        for (int index = 0; index < text.length(); index++) {
            hash = (hash ^ text.charAt(index)) * PRIME;
        }
        return (hash ^ text.length()) * PRIME;
    }

    /** The last step of SplitMix64: seeds that differ by one bit get nothing in common. */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
