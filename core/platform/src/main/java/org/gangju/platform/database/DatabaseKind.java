package org.gangju.platform.database;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The drivers that a URL can choose by its scheme, each with the options that the platform sets where the URL does not. */
enum DatabaseKind {
    /* The pool closes the database, not H2's own shutdown hook. */
    H2("org.h2.Driver", "LOCK_TIMEOUT=10000 DB_CLOSE_ON_EXIT=FALSE"),

    MYSQL(
            "com.mysql.cj.jdbc.Driver",
            "rewriteBatchedStatements=true useServerPrepStmts=true cachePrepStmts=true prepStmtCacheSize=500"
                    + " prepStmtCacheSqlLimit=4096 connectTimeout=10000 socketTimeout=600000"),

    /* useBulkStmts stays off: it hides the row counts of updates, and with them a lost optimistic lock. */
    MARIADB(
            "org.mariadb.jdbc.Driver",
            "useBulkStmtsForInserts=true useServerPrepStmts=true prepStmtCacheSize=500 connectTimeout=10000"
                    + " socketTimeout=600000");

    private final String driver;
    private final String options;

    DatabaseKind(String driver, String options) {
        this.driver = driver;
        this.options = options;
    }

    static Optional<DatabaseKind> ofUrl(String url) {
        return Stream.of(values()).filter(kind -> url.startsWith(kind.scheme())).findFirst();
    }

    String scheme() {
        return "jdbc:" + name().toLowerCase(Locale.ROOT) + ":";
    }

    String driver() {
        return driver;
    }

    /** Options as {@code name=value}. */
    List<String> options() {
        return List.of(options.split(" "));
    }

    /** The URL with one more option, in this driver's syntax. */
    String append(String url, String option) {
        return url + separatorAfter(url) + option;
    }

    private String separatorAfter(String url) {
        if (this == H2) {
            return ";";
        }
        return url.contains("?") ? "&" : "?";
    }
}
