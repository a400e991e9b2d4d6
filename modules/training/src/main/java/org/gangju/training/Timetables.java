package org.gangju.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.gangju.spi.activity.ActivityTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the timetables of classes, whoever asks; of a class whose row is held it does not change. */
@Repository
class Timetables {

    private final JdbcClient sql;
    private final ActivityTables tables;

    Timetables(JdbcClient sql, ActivityTables tables) {
        this.sql = sql;
        this.tables = tables;
    }

    Timetable of(long classKey) {
        return new Timetable(sql.sql("""
                        SELECT s.activity_id, s.hours, a.starts_millis, a.ends_millis, a.cancel_reason
                        FROM training_session s JOIN %s a ON a.id = s.activity_id
                        WHERE s.class_id = ?""".formatted(tables.activities()))
                .param(classKey)
                .query((row, number) -> session(row))
                .list());
    }

    private static ScheduledSession session(ResultSet row) throws SQLException {
        return new ScheduledSession(
                row.getLong("activity_id"),
                Instant.ofEpochMilli(row.getLong("starts_millis")),
                Instant.ofEpochMilli(row.getLong("ends_millis")),
                row.getBigDecimal("hours"),
                row.getString("cancel_reason") != null);
    }
}
