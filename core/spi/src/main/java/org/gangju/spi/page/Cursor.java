package org.gangju.spi.page;

import java.util.List;
import org.apiguardian.api.API;

/**
 * A row's place in a list. It is signed only when it is written out, which most pages do twice at the most.
 *
 * @param keys the row's sort keys
 * @param seal signs them
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Cursor(List<String> keys, CursorSeal seal) {

    /** The signed cursor. */
    @Override
    public String toString() {
        return seal.seal(keys);
    }
}
