package org.gangju.platform.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A machine client as it reads now.
 *
 * @param key the id within the type
 * @param clientId what it calls itself
 * @param name what people call it
 * @param organizationKey the organization that bounds it; null for the whole tree
 * @param tier the tier that limits are configured by
 * @param operators whether operators made it, so that it holds every ordinary permission
 * @param created when it was made
 * @param expiresOn the last day on which it works
 * @param revoked when it was revoked
 * @param version what an optimistic change names
 */
record ApiClientView(
        long key,
        String clientId,
        String name,
        @Nullable Long organizationKey,
        String tier,
        boolean operators,
        Instant created,
        @Nullable LocalDate expiresOn,
        @Nullable Instant revoked,
        int version)
        implements Node {

    static final String TYPE_NAME = "ApiClient";
    static final String COLUMNS = "c.id, c.client_id, c.name, c.organization_id, c.tier, c.bootstrap, c.created_at,"
            + " c.expires_on, c.revoked_at, c.version";

    static ApiClientView read(ResultSet row) throws SQLException {
        Long revokedAt = row.getObject("revoked_at", Long.class);
        return new ApiClientView(
                row.getLong("id"),
                row.getString("client_id"),
                row.getString("name"),
                row.getObject("organization_id", Long.class),
                row.getString("tier"),
                row.getBoolean("bootstrap"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                row.getObject("expires_on", LocalDate.class),
                revokedAt == null ? null : Instant.ofEpochMilli(revokedAt),
                row.getInt("version"));
    }

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    ApiClientState state(LocalDate today) {
        if (revoked != null) {
            return ApiClientState.REVOKED;
        }
        return expiresOn != null && today.isAfter(expiresOn) ? ApiClientState.EXPIRED : ApiClientState.ACTIVE;
    }
}
