package org.gangju.platform.composition;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a foreign failure says, short, in one line and without the packages of classes. */
public final class FailureText {

    private static final int LONGEST = 300;

    /** What stands for a failure that says nothing. */
    private static final String NOTHING = "—";

    private static final Pattern QUALIFIED = Pattern.compile("\\b(?:[a-z_][a-z0-9_]*[./])+(?=[A-Z])");

    /** Two databases add to their message which connection met the failure, or that the statement follows. */
    private static final Pattern DATABASE = Pattern.compile("^\\(conn=\\d+\\) |; SQL statement:$");

    private FailureText() {}

    /** The innermost cause's message. */
    public static String of(Throwable failure) {
        return line(Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .reduce(failure, (outer, inner) -> inner)
                .getMessage());
    }

    /** The first line of a message. */
    public static String line(@Nullable String message) {
        String first = message == null
                ? ""
                : message.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String text = DATABASE.matcher(QUALIFIED.matcher(first.strip()).replaceAll(""))
                .replaceAll("");
        if (text.isEmpty()) {
            return NOTHING;
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
