package org.gangju.testkit.database;

import org.gangju.spi.node.NodeId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts the rows of a node.
 *
 * @param database where they are
 */
public record RowCount(JdbcClient database) {

    /** What {@code sql} counts, whose one parameter is the key behind a node's id. */
    public long of(String sql, String id) {
        return database.sql(sql)
                .param(NodeId.decode(id).orElseThrow().key())
                .query(Long.class)
                .single();
    }
}
