package org.gangju.platform.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A migration cannot run, or is not what ran before. */
public final class MigrationFailure extends RuntimeException {

    private static final Pattern FILE = Pattern.compile("([\\w/.-]+\\.sql)");
    private static final Pattern LINE = Pattern.compile("Line\\s*:\\s*(\\d+)");

    private final @Nullable String file;
    private final int line;

    private MigrationFailure(@Nullable String file, int line, String message, Throwable cause) {
        super(message, cause);
        this.file = file;
        this.line = line;
    }

    static MigrationFailure of(RuntimeException failure) {
        String report = Objects.requireNonNullElse(failure.getMessage(), "");
        String reason = sqlFailure(failure)
                .map(Throwable::getMessage)
                .orElseGet(() -> report.lines()
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse(report));
        return new MigrationFailure(
                first(FILE, report).orElse(null),
                first(LINE, report).map(Integer::parseInt).orElse(0),
                reason,
                failure);
    }

    /** The file's path, where one file is at fault. */
    public @Nullable String file() {
        return file;
    }

    /** The line in the file, counted from 1; 0 for none. */
    public int line() {
        return line;
    }

    private static Optional<SQLException> sqlFailure(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
