package org.gangju.platform.audit;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A property before and after.
 *
 * @param before null where there was none
 * @param after null where there is none any more
 * @param person whom the values are about, when they may be kept only for as long as that one's key
 */
record ChangedValue(
        @Nullable String before,
        @Nullable String after,
        @Nullable String person) {

    /** So much of a long value is kept. */
    private static final int LONGEST = 1000;

    private static final String HIDDEN = "***";

    static ChangedValue of(@Nullable Object before, @Nullable Object after) {
        return new ChangedValue(text(before), text(after), null);
    }

    static ChangedValue about(String person, @Nullable Object before, @Nullable Object after) {
        return new ChangedValue(text(before), text(after), person);
    }

    /** That a secret was changed, and nothing of it. */
    static ChangedValue hidden(@Nullable Object before, @Nullable Object after) {
        return new ChangedValue(before == null ? null : HIDDEN, after == null ? null : HIDDEN, null);
    }

    /** The same property changed again. */
    ChangedValue then(ChangedValue later) {
        return new ChangedValue(before, later.after, later.person == null ? person : later.person);
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case byte[] bytes -> bytes.length + " bytes";
            case Collection<?> several ->
                excerpt(several.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ", "[", "]")));
            default -> excerpt(value.toString());
        };
    }

    private static String excerpt(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
