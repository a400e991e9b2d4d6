package org.gangju.spi.page;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Turns the sort keys of a row into a signed cursor that is good for one field, filter and ordering only. Two seals for
 * the same field, filter and ordering are equal.
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface CursorSeal {

    /** The cursor of the row with these keys. */
    String seal(List<String> keys);
}
