package org.gangju.platform.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.gangju.spi.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * An account as it reads now.
 *
 * @param key the id within the type
 * @param username what its holder types
 * @param displayName what people call them
 * @param memberKey the member that they are
 * @param organizationKey their home organization; null for the whole tree
 * @param decided the state that administrators have set
 * @param lockedUntil when it opens again after too many failures
 * @param mustChangePassword whether the next sign-in asks for another password
 * @param secondFactor whether signing in takes a second factor
 * @param created when it was made
 * @param lastSignIn when somebody last signed in
 * @param version what an optimistic change names
 */
record AccountView(
        long key,
        String username,
        String displayName,
        @Nullable Long memberKey,
        @Nullable Long organizationKey,
        AccountState decided,
        @Nullable Instant lockedUntil,
        boolean mustChangePassword,
        boolean secondFactor,
        Instant created,
        @Nullable Instant lastSignIn,
        int version)
        implements Node {

    static final String TYPE_NAME = "Account";
    static final String COLUMNS = "a.id, a.username, a.display_name, a.member_id, a.organization_id, a.state,"
            + " a.locked_until, a.must_change, a.second_factor_on, a.created_at, a.last_sign_in_at, a.version";

    static AccountView read(ResultSet row) throws SQLException {
        return new AccountView(
                row.getLong("id"),
                row.getString("username"),
                row.getString("display_name"),
                row.getObject("member_id", Long.class),
                row.getObject("organization_id", Long.class),
                AccountState.valueOf(row.getString("state")),
                instant(row.getObject("locked_until", Long.class)),
                row.getBoolean("must_change"),
                row.getBoolean("second_factor_on"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                instant(row.getObject("last_sign_in_at", Long.class)),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(@Nullable Long milliseconds) {
        return milliseconds == null ? null : Instant.ofEpochMilli(milliseconds);
    }

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    AccountView withoutSecondFactor() {
        return new AccountView(
                key,
                username,
                displayName,
                memberKey,
                organizationKey,
                decided,
                lockedUntil,
                mustChangePassword,
                false,
                created,
                lastSignIn,
                version);
    }

    AccountState state(Instant now) {
        boolean locked = lockedUntil != null && lockedUntil.isAfter(now);
        return decided == AccountState.ACTIVE && locked ? AccountState.LOCKED : decided;
    }
}
