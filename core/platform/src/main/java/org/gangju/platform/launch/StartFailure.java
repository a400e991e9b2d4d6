package org.gangju.platform.launch;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The last line of a start that failed: whoever reads nothing else learns the reason. */
final class StartFailure {

    private StartFailure() {}

    static String lastLine(Throwable failure) {
        return "启动失败 / Could not start: " + reason(failure);
    }

    /** The message of our own innermost failure, or else of the innermost cause, in one line. */
    static String reason(Throwable failure) {
        List<Throwable> causes =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        Throwable cause = causes.stream()
                .filter(StartFailure::isOurs)
                .reduce((outer, inner) -> inner)
                .orElse(causes.getLast());
        String message = cause.getMessage();
        String text = message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static boolean isOurs(Throwable cause) {
        return cause.getClass().getName().startsWith("org.gangju.");
    }
}
