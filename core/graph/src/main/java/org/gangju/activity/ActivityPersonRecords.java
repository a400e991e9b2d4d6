package org.gangju.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gangju.spi.module.Title;
import org.gangju.spi.privacy.PersonRecord;
import org.gangju.spi.privacy.PersonRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a member signed in to. It stays with the tombstone, because past attendance is counted from it and it has no words. */
@Component
class ActivityPersonRecords implements PersonRecords {

    private final JdbcClient sql;

    ActivityPersonRecords(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String key() {
        return "activity";
    }

    @Override
    public Title title() {
        return new Title("活动签到", "Sign-ins to activities");
    }

    @Override
    public Set<String> tables() {
        return Set.of("activity_sign_in");
    }

    @Override
    public int erase(long member, LocalDate today) {
        return 0;
    }

    @Override
    public List<PersonRecord> of(long member, int most, boolean restricted) {
        return sql.sql("""
                        SELECT a.kind, a.title, a.venue, a.starts_millis, a.ends_millis, i.signed_millis
                        FROM activity_sign_in i JOIN activity a ON a.id = i.activity_id
                        WHERE i.member_id = ? ORDER BY i.signed_millis, i.id LIMIT\s""" + most)
                .param(member)
                .query((row, number) -> record(row))
                .list();
    }

    private static PersonRecord record(ResultSet row) throws SQLException {
        return PersonRecord.of(
                "kind",
                row.getString("kind"),
                "activity",
                row.getString("title"),
                "venue",
                row.getString("venue"),
                "startsAt",
                Instant.ofEpochMilli(row.getLong("starts_millis")),
                "endsAt",
                Instant.ofEpochMilli(row.getLong("ends_millis")),
                "signedAt",
                Instant.ofEpochMilli(row.getLong("signed_millis")));
    }
}
