package org.gangju.platform.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.gangju.spi.node.NodeId;

/**
 * A session as its holder and administrators see it.
 *
 * @param key the id within the type
 * @param accountKey whose it is
 * @param created when the password was given
 * @param lastUsed when it was last used, to the minute
 * @param address from where
 * @param agent what the browser calls itself
 */
record AccountSessionView(long key, long accountKey, Instant created, Instant lastUsed, String address, String agent) {

    static final String TYPE_NAME = "AccountSession";
    static final String COLUMNS = "s.id, a.id AS account_id, s.created_at, s.last_used_at, s.address, s.agent";

    static AccountSessionView read(ResultSet row) throws SQLException {
        return new AccountSessionView(
                row.getLong("id"),
                row.getLong("account_id"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("last_used_at")),
                row.getString("address"),
                row.getString("agent"));
    }

    /** The opaque id that clients see. */
    public String id() {
        return new NodeId(TYPE_NAME, key).encoded();
    }
}
