package org.gangju.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The address and the credentials that the first probe, and after it the pool, connect with. */
final class DatabaseConnection implements JdbcConnectionDetails {

    private final DatabaseUrl url;
    private final @Nullable String username;
    private final @Nullable String password;

    DatabaseConnection(DatabaseUrl url, @Nullable String username, @Nullable String password) {
        this.url = url.tuned();
        this.username = username;
        this.password = password;
    }

    /** One connection outside the pool. */
    Connection open() throws SQLException {
        return source().getConnection();
    }

    /** Connections outside the pool, each a new one. */
    DataSource source() {
        return DataSourceBuilder.create()
                .type(SimpleDriverDataSource.class)
                .driverClassName(getDriverClassName())
                .url(getJdbcUrl())
                .username(username)
                .password(password)
                .build();
    }

    /** The same with one more driver option, unless the URL sets it. */
    DatabaseConnection with(String option) {
        return new DatabaseConnection(url.with(option), username, password);
    }

    DatabaseUrl url() {
        return url;
    }

    @Override
    public String getJdbcUrl() {
        return url.text();
    }

    @Override
    public String getDriverClassName() {
        return url.kind().driver();
    }

    @Override
    public @Nullable String getUsername() {
        return username;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }
}
