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

    private static final Pattern FILE = Pattern.compile("Location\\s*:\\s*(\\S+\\.sql)");
    private static final Pattern LINE = Pattern.compile("Line\\s*:\\s*(\\d+)");

    private final Kind kind;
    private final @Nullable String file;
    private final int line;

    private MigrationFailure(Kind kind, @Nullable String file, int line, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.file = file;
        this.line = line;
    }

    /** What is wrong with a migration. */
    public enum Kind {
        /** The message is the database's own word. */
        FAILED,
        /** The file is not what it was when it ran. */
        EDITED,
        /** A file that once ran is gone; the message is its version. */
        MISSING
    }

    static MigrationFailure edited(@Nullable String file, String version) {
        return new MigrationFailure(Kind.EDITED, file, 0, version, null);
    }

    static MigrationFailure missing(String version) {
        return new MigrationFailure(Kind.MISSING, null, 0, version, null);
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
                Kind.FAILED,
                first(FILE, report).orElse(null),
                first(LINE, report).map(Integer::parseInt).orElse(0),
                reason,
                failure);
    }

    public Kind kind() {
        return kind;
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
