package org.gangju.demo;

import java.util.function.IntPredicate;

/** Picks some of many in even distances, the first always. */
final class Spread {

    private Spread() {}

    /** Whether the place of this index is one of {@code wanted} among {@code available}. */
    static IntPredicate of(int wanted, int available) {
        return index -> (long) index * wanted % available < wanted;
    }
}
