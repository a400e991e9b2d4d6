package org.gangju.platform.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done so far ({@code retention_run}), and on which day the replicas last began ({@code retention_turn}). */
@Repository
class RetentionRuns {

    private final JdbcClient sql;
    private final Clock clock;

    RetentionRuns(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether nobody has begun on this day, so that the caller begins. */
    boolean begin(LocalDate day) {
        return sql.sql("UPDATE retention_turn SET started_on = ? WHERE id = 1 AND started_on < ?")
                        .params(day, day)
                        .update()
                == 1;
    }

    /**
     * Adds to what a rule has done, as the last statement of the transaction around it; when another one makes the same row
     * at the same time, it ends with a {@code DuplicateKeyException} and can be repeated.
     */
    void add(String key, int erased) {
        long now = clock.millis();
        int known = sql.sql("UPDATE retention_run SET last_run_millis = ?, erased = erased + ? WHERE rule_key = ?")
                .params(now, erased, key)
                .update();
        if (known == 0) {
            sql.sql("INSERT INTO retention_run (rule_key, last_run_millis, erased) VALUES (?, ?, ?)")
                    .params(key, now, erased)
                    .update();
        }
    }

    /** By the rules' keys, without those that were never applied. */
    Map<String, RetentionRun> all() {
        Map<String, RetentionRun> runs = new HashMap<>();
        sql.sql("SELECT rule_key, last_run_millis, erased FROM retention_run").query(row -> {
            Instant last = Instant.ofEpochMilli(row.getLong("last_run_millis"));
            runs.put(row.getString("rule_key"), new RetentionRun(last.atOffset(ZoneOffset.UTC), row.getLong("erased")));
        });
        return runs;
    }
}
