package org.gangju.spi.page;

import java.util.List;

/**
 * A row's place in a list. It is signed only when it is written out, which most pages do twice at the most.
 *
 * @param keys the row's sort keys
 * @param seal signs them
 */
public record Cursor(List<String> keys, CursorSeal seal) {

    /** The signed cursor. */
    @Override
    public String toString() {
        return seal.seal(keys);
    }
}
