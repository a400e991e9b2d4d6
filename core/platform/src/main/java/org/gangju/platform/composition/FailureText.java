package org.gangju.platform.module;

import java.util.Objects;
import java.util.stream.Stream;

/** What a foreign failure says, short and in one line. */
final class Failures {

    private static final int LONGEST = 300;

    private Failures() {}

    /** The innermost cause's message, or the kind of failure where it has none. */
    static String text(Throwable failure) {
        Throwable cause =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause).reduce(failure, (outer, inner) -> inner);
        String message = cause.getMessage();
        String text = message == null || message.isBlank()
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse(message);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
