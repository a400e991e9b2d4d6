package org.gangju.platform.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gangju.platform.privacy.PersonKeys;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.module.Title;
import org.gangju.spi.page.Condition;
import org.gangju.spi.privacy.ErasedName;
import org.gangju.spi.privacy.PersonRecord;
import org.gangju.spi.privacy.PersonRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The accounts of a member. An erasure ends their sessions and second factor and leaves them disabled, without a name and
 * nobody's. The user name stays: what others have granted, decided and written down names it.
 */
@Component
class AccountRecords implements PersonRecords {

    private static final String OF_MEMBER =
            " WHERE username IN (SELECT a.username FROM account a WHERE a.member_id = ?)";

    private final JdbcClient sql;
    private final PersonKeys keys;
    private final AccountReach reach;

    AccountRecords(JdbcClient sql, PersonKeys keys, AccountReach reach) {
        this.sql = sql;
        this.keys = keys;
        this.reach = reach;
    }

    @Override
    public String key() {
        return "account";
    }

    @Override
    public Title title() {
        return new Title("账号及登录", "Accounts and sign-ins");
    }

    @Override
    public Set<String> tables() {
        return Set.of("account", "account_session", "account_recovery_code");
    }

    @Override
    public void requireErasable(long member, Caller caller) {
        reach.requireErasable(member, caller);
    }

    @Override
    public int erase(long member, LocalDate today) {
        int sessions = removed("account_session", member);
        int codes = removed("account_recovery_code", member);
        forgetEarlierNames(member);
        int accounts = sql.sql("""
                        UPDATE account SET member_id = NULL, display_name = ?, state = ?, second_factor = NULL,
                            second_factor_on = ?, second_factor_step = 0, failures = 0, first_failure_at = NULL,
                            locked_until = NULL, last_sign_in_at = NULL, version = version + 1
                        WHERE member_id = ?""")
                .params(ErasedName.IN_BOTH, AccountState.DISABLED.name(), false, member)
                .update();
        return sessions + codes + accounts;
    }

    private int removed(String table, long member) {
        return sql.sql("DELETE FROM " + table + OF_MEMBER).param(member).update();
    }

    /** What an account was called before it was the member's is hashed with a key of the account's own. */
    private void forgetEarlierNames(long member) {
        keys.destroyAll(Condition.of(
                "person IN (SELECT CONCAT(?, a.id) FROM account a WHERE a.member_id = ?)",
                AccountView.TYPE_NAME + ":",
                member));
    }

    @Override
    public List<PersonRecord> of(long member, int most, boolean restricted) {
        return sql.sql("""
                        SELECT a.username, a.display_name, a.state, a.created_at, a.last_sign_in_at, s.created_at AS since,
                            s.last_used_at, s.address, s.agent
                        FROM account a LEFT JOIN account_session s ON s.username = a.username
                        WHERE a.member_id = ? ORDER BY a.id, s.id LIMIT\s""" + most)
                .param(member)
                .query((row, number) -> record(row))
                .list();
    }

    private static PersonRecord record(ResultSet row) throws SQLException {
        return PersonRecord.of(
                "username",
                row.getString("username"),
                "displayName",
                row.getString("display_name"),
                "state",
                row.getString("state"),
                "createdAt",
                instant(row, "created_at"),
                "lastSignInAt",
                instant(row, "last_sign_in_at"),
                "sessionSince",
                instant(row, "since"),
                "sessionLastUsedAt",
                instant(row, "last_used_at"),
                "sessionAddress",
                row.getString("address"),
                "sessionAgent",
                row.getString("agent"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Long millis = row.getObject(column, Long.class);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
