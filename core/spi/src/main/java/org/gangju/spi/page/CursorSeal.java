package org.gangju.spi.page;

import java.util.List;

/**
 * Turns the sort keys of a row into a signed cursor that is good for one field, filter and ordering only. Two seals for
 * the same field, filter and ordering are equal.
 */
public interface CursorSeal {

    /** The cursor of the row with these keys. */
    String seal(List<String> keys);
}
