package org.gangju.platform.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * What may be told about a secret.
 *
 * @param key the id within the type
 * @param created when it was made
 * @param expiresOn the last day on which it works
 */
record ApiClientSecretView(
        long key, Instant created, @Nullable LocalDate expiresOn) {

    static final String TYPE_NAME = "ApiClientSecret";

    static ApiClientSecretView read(ResultSet row) throws SQLException {
        return new ApiClientSecretView(
                row.getLong("id"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                row.getObject("expires_on", LocalDate.class));
    }

    /** The opaque id that clients see. */
    public String id() {
        return new NodeId(TYPE_NAME, key).encoded();
    }
}
