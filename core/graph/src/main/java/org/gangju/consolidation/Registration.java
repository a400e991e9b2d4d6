package org.gangju.consolidation;

import org.gangju.spi.page.Condition;

/**
 * Grids of a department that were registered together.
 *
 * @param first the key of the first
 * @param count how many there are; their keys follow each other
 */
record Registration(long first, int count) {

    static final Registration NONE = new Registration(0, 0);

    static Registration restored(String reference) {
        String[] parts = reference.split(":", 2);
        return new Registration(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
    }

    String reference() {
        return first + ":" + count;
    }

    Condition condition(String column) {
        return Condition.of(column + " >= ? AND " + column + " < ?", first, first + count);
    }
}
