package org.gangju.platform.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Why the platform cannot start on the database that it was given. The message is one line in both languages. */
final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DatabaseFailure(String chinese, String english, @Nullable Throwable cause) {
        super(chinese + " " + english, cause);
    }

    static DatabaseFailure unsupported(String address) {
        return new DatabaseFailure(
                "不支持的数据库地址“%s”：GANGJU_DB_URL 须以 jdbc:h2:、jdbc:mysql: 或 jdbc:mariadb: 开头。".formatted(address),
                "Unsupported database URL \"%s\": GANGJU_DB_URL starts with jdbc:h2:, jdbc:mysql: or jdbc:mariadb:."
                        .formatted(address),
                null);
    }

    static DatabaseFailure unreachable(String address, SQLException cause) {
        String reason = reason(cause);
        return new DatabaseFailure(
                "无法连接数据库 %s：%s。请检查 GANGJU_DB_URL、GANGJU_DB_USER、GANGJU_DB_PASSWORD。".formatted(address, reason),
                "The database %s cannot be reached: %s. Check GANGJU_DB_URL, GANGJU_DB_USER and GANGJU_DB_PASSWORD."
                        .formatted(address, reason),
                cause);
    }

    static DatabaseFailure unnamed(String address) {
        return new DatabaseFailure(
                "数据库地址 %s 未写库名，例如 jdbc:mysql://localhost:3306/gangju。".formatted(address),
                "The database URL %s names no database, as in jdbc:mysql://localhost:3306/gangju.".formatted(address),
                null);
    }

    static DatabaseFailure collation(String address, String statement, SQLException cause) {
        String reason = reason(cause);
        return new DatabaseFailure(
                "数据库 %s 的默认字符集须为 utf8mb4、排序规则须为 utf8mb4_bin，而当前用户无权修改（%s）。请数据库管理员执行：%s"
                        .formatted(address, reason, statement),
                ("The database %s needs the default character set utf8mb4 and collation utf8mb4_bin, and this user may"
                                + " not change them (%s). Ask the database administrator to run: %s")
                        .formatted(address, reason, statement),
                cause);
    }

    /** The innermost message, which names the fact (refused, denied, unknown), on one line. */
    private static String reason(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage() == null ? failure.getMessage() : innermost.getMessage();
        return String.valueOf(message).replaceAll("\\s+", " ").strip();
    }
}
