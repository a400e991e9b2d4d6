package org.gangju.division;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where the wanted columns stand in one file. */
final class Columns {

    private final int width;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    Columns(DivisionFile file, CsvLine header) {
        List<String> titles = header.fields().stream().map(String::strip).toList();
        width = titles.size();
        file.columns().forEach(column -> places.put(column, titles.indexOf(column)));
    }

    /** The wanted columns that the header lacks. */
    List<String> missing() {
        return places.keySet().stream().filter(column -> place(column) < 0).toList();
    }

    int width() {
        return width;
    }

    /** The field exactly as it stands in the file. */
    String text(CsvLine line, String column) {
        return line.fields().get(place(column));
    }

    /** A code: spaces around it, full-width ones too, say nothing. */
    String code(CsvLine line, String column) {
        return text(line, column).strip();
    }

    private int place(String column) {
        return Objects.requireNonNull(places.get(column), column);
    }
}
