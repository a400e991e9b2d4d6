package org.gangju.division;

import java.util.List;
import java.util.regex.Pattern;

/** One record of a CSV file, with the line on which it begins. */
record CsvLine(long line, List<String> fields) {

    // What the decoder leaves in the place of bytes that are no UTF-8, and what UTF-16 has between two ASCII
    // characters.
    private static final Pattern UNDECODABLE = Pattern.compile("[\uFFFD\0]");

    boolean isDecoded() {
        return fields.stream().noneMatch(field -> UNDECODABLE.matcher(field).find());
    }
}
