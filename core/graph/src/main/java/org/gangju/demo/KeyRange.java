package org.gangju.demo;

import org.gangju.spi.node.Keys;

/** Reserved keys, handed out one after the other. */
final class KeyRange {

    private final long end;
    private long next;

    private KeyRange(long next, int count) {
        this.next = next;
        this.end = next + count;
    }

    static KeyRange of(Keys keys, String kind, int count) {
        return new KeyRange(count == 0 ? 0 : keys.reserve(kind, count), count);
    }

    boolean isUsedUp() {
        return next == end;
    }

    long next() {
        if (next == end) {
            throw new IllegalStateException("More rows than keys");
        }
        return next++;
    }
}
