package org.gangju.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts from outside as a column takes them and gives them back, so that hashes stay right. */
final class ColumnText {

    private ColumnText() {}

    /** The beginning of the text, {@code longest} UTF-16 units at most; halves of characters become question marks. */
    static @Nullable String of(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        String beginning = text.length() > longest ? text.substring(0, longest) : text;
        return new String(beginning.getBytes(UTF_8), UTF_8);
    }

    /** As many of these words as a column has room for, with commas between them; null for none. */
    static @Nullable String of(List<String> words, int longest) {
        List<String> fitting = new ArrayList<>();
        int length = 0;
        for (String word : words) {
            length += word.length() + 1;
            if (length > longest) {
                break;
            }
            fitting.add(word);
        }
        return fitting.isEmpty() ? null : String.join(",", fitting);
    }
}
