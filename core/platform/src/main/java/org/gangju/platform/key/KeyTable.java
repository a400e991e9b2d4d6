package org.gangju.platform.key;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The next free key of each kind, as the database has it.
 *
 * <p>It has one connection of its own: threads that hold all of the pool's connections in their transactions could
 * otherwise wait for a key, and the key for one of their connections.
 */
@Component
class KeyTable {

    private final HikariDataSource connection;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    KeyTable(DataSource pool) throws SQLException {
        HikariConfig configuration = new HikariConfig();
        pool.unwrap(HikariDataSource.class).copyStateTo(configuration);
        configuration.setPoolName("keys");
        configuration.setMaximumPoolSize(1);
        configuration.setMinimumIdle(0);
        configuration.setInitializationFailTimeout(-1);
        connection = new HikariDataSource(configuration);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(connection));
        sql = JdbcClient.create(connection);
    }

    /** The first of {@code count} keys that nobody else gets. */
    long reserve(String kind, int count) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> reserveInTransaction(kind, count)));
        } catch (DuplicateKeyException anotherReplicaWasFirst) {
            return reserve(kind, count);
        }
    }

    private long reserveInTransaction(String kind, int count) {
        int known = sql.sql("UPDATE id_block SET next_id = next_id + ? WHERE name = ?")
                .params(count, kind)
                .update();
        if (known == 0) {
            sql.sql("INSERT INTO id_block (name, next_id) VALUES (?, ?)")
                    .params(kind, 1 + count)
                    .update();
        }
        long next = sql.sql("SELECT next_id FROM id_block WHERE name = ?")
                .param(kind)
                .query(Long.class)
                .single();
        return next - count;
    }

    @PreDestroy
    void close() {
        connection.close();
    }
}
