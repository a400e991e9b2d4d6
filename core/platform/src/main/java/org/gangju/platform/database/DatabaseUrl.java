package org.gangju.platform.database;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** A JDBC URL of one of the databases that the platform runs on. */
record DatabaseUrl(String text, DatabaseKind kind) {

    private static final Pattern OPTIONS = Pattern.compile("[?;].*", Pattern.DOTALL);
    private static final Pattern USER_INFO = Pattern.compile("//[^/]*@");

    /** Reads a URL, or refuses one whose scheme no driver of ours serves. */
    static DatabaseUrl of(String text) {
        String trimmed = text.strip();
        return DatabaseKind.ofUrl(trimmed)
                .map(kind -> new DatabaseUrl(trimmed, kind))
                .orElseThrow(() -> DatabaseFailure.unsupported(withoutSecrets(trimmed)));
    }

    /** The database that needs nothing installed: a file in the data directory. */
    static DatabaseUrl embedded(Path dataDirectory) {
        Path file = dataDirectory.toAbsolutePath().normalize().resolve("gangju");
        return of("jdbc:h2:file:" + file);
    }

    /** The same database, with the platform's choice of every driver option that the URL leaves open. */
    DatabaseUrl tuned() {
        DatabaseUrl tuned = this;
        for (String option : kind.options()) {
            tuned = tuned.with(option);
        }
        return tuned;
    }

    /** The same with one more driver option, unless the URL sets it. */
    DatabaseUrl with(String option) {
        return sets(option) ? this : new DatabaseUrl(kind.append(text, option), kind);
    }

    /** What a message may show: the address without options, which can hold a password. */
    String address() {
        return withoutSecrets(text);
    }

    private boolean sets(String option) {
        String name = option.substring(0, option.indexOf('=') + 1);
        return Pattern.compile("[?&;]" + Pattern.quote(name), Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }

    private static String withoutSecrets(String url) {
        String address = OPTIONS.matcher(url).replaceFirst("");
        return USER_INFO.matcher(address).replaceFirst("//");
    }
}
