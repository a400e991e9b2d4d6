package org.gangju.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that becomes a file. Its cells are texts, whole numbers, shares, truths and days; null for an empty one.
 *
 * @param title what it shows, in the reader's language
 * @param header the names of the columns, in the reader's language
 */
record Sheet(String title, List<String> header, List<List<@Nullable Object>> lines) {

    /** No file has more lines than this beside the header. */
    static final int MOST = 10_000;
}
