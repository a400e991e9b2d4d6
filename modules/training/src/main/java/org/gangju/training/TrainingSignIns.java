package org.gangju.training;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.audit.ChangeNotes;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who signed in to which session. */
@Repository
class TrainingSignIns {

    private final JdbcClient sql;
    private final ChangeNotes changes;

    TrainingSignIns(JdbcClient sql, ChangeNotes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** Signs in; whoever is on the sheet already stays there with the first time. */
    void sign(long sessionKey, long enrollmentKey, long millis) {
        long signed = sql.sql("SELECT COUNT(*) FROM training_sign_in WHERE session_id = ? AND enrollment_id = ?")
                .params(sessionKey, enrollmentKey)
                .query(Long.class)
                .single();
        if (signed == 0) {
            sql.sql("INSERT INTO training_sign_in (session_id, enrollment_id, signed_millis) VALUES (?, ?, ?)")
                    .params(sessionKey, enrollmentKey, millis)
                    .update();
            changes.changed(
                    "TrainingSignIn",
                    sessionKey + " " + enrollmentKey,
                    Map.of(),
                    Map.of("signedAt", Instant.ofEpochMilli(millis)));
        }
    }

    /** How many signed in to each of these sessions. */
    Map<Long, Integer> ofSessions(Set<Long> sessionKeys) {
        return counts("session_id", sessionKeys);
    }

    /** How many sessions each of these enrollments signed in to. */
    Map<Long, Integer> ofEnrollments(Set<Long> enrollmentKeys) {
        return counts("enrollment_id", enrollmentKeys);
    }

    private Map<Long, Integer> counts(String column, Set<Long> keys) {
        Condition wanted = Condition.in(column, List.copyOf(keys));
        return Tally.of(
                keys,
                0,
                sql.sql("SELECT " + column + ", COUNT(*) FROM training_sign_in WHERE " + wanted.sql() + " GROUP BY "
                                + column)
                        .params(wanted.parameters())
                        .query((row, number) -> Map.entry(row.getLong(1), row.getInt(2)))
                        .list());
    }
}
