package org.gangju.platform.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A session with what its account asks of it.
 *
 * @param key the id
 * @param username whose account it is
 * @param lastUsedAt when it was last used, in milliseconds
 * @param verified whether the second factor was given
 * @param secondFactor whether the account has one
 * @param mustChange whether the account's password has to be changed
 * @param memberKey the member whose account it is; null when it is no member's
 */
record OpenSession(
        long key,
        String username,
        long lastUsedAt,
        boolean verified,
        boolean secondFactor,
        boolean mustChange,
        @Nullable Long memberKey) {

    static final String SELECT = "SELECT s.id, s.username, s.last_used_at, s.verified, a.second_factor_on,"
            + " a.must_change, a.member_id FROM account_session s JOIN account a ON a.username = s.username";

    static OpenSession read(ResultSet row) throws SQLException {
        return new OpenSession(
                row.getLong("id"),
                row.getString("username"),
                row.getLong("last_used_at"),
                row.getBoolean("verified"),
                row.getBoolean("second_factor_on"),
                row.getBoolean("must_change"),
                row.getObject("member_id", Long.class));
    }
}
