package org.gangju.activity;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts sign-ins and finds what was held, whoever asks. */
@Repository
class ActivityFigures {

    /** Of a row by a name that no other statement uses: not cancelled, over by the time that fills the question mark, and somebody was there. */
    private static final String HELD = """
            activity_held.cancel_reason IS NULL AND activity_held.ends_millis <= ? \
            AND EXISTS (SELECT 1 FROM activity_sign_in activity_seen WHERE activity_seen.activity_id = activity_held.id)""";

    private final JdbcClient sql;
    private final Clock clock;

    ActivityFigures(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Map<Long, Integer> byActivity(Set<Long> activities) {
        return counts("activity_id", activities, Condition.all(List.of()));
    }

    Map<Long, Integer> byAttendee(String type, Set<Long> attendees) {
        return counts("attendee_id", attendees, Condition.of("attendee_type = ?", type));
    }

    private Map<Long, Integer> counts(String column, Set<Long> keys, Condition restriction) {
        Map<Long, Integer> counts = keys.stream().collect(toMap(key -> key, key -> 0));
        if (!keys.isEmpty()) {
            Condition wanted = Condition.all(List.of(Condition.in(column, List.copyOf(keys)), restriction));
            sql.sql("SELECT " + column + ", COUNT(*) FROM activity_sign_in WHERE " + wanted.sql() + " GROUP BY "
                            + column)
                    .params(wanted.parameters())
                    .query(row -> {
                        counts.put(row.getLong(1), row.getInt(2));
                    });
        }
        return counts;
    }

    Map<Long, LocalDate> lastHeld(String subjectType, Set<Long> keys, LocalDate upTo) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Condition wanted = Condition.all(List.of(
                Condition.of("activity_held.subject_type = ?", subjectType),
                Condition.in("activity_held.subject_id", List.copyOf(keys)),
                Condition.of("activity_held.starts_millis < ?", startOf(upTo.plusDays(1))),
                Condition.of(HELD, clock.millis())));
        return sql
                .sql(
                        "SELECT activity_held.subject_id, MAX(activity_held.starts_millis) FROM activity activity_held WHERE "
                                + wanted.sql() + " GROUP BY activity_held.subject_id")
                .params(wanted.parameters())
                .query((row, number) -> Map.entry(row.getLong(1), dayOf(row.getLong(2))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Condition held(String subjectType, String keyColumn, LocalDate from, LocalDate to) {
        return Condition.of(
                "EXISTS (SELECT 1 FROM activity activity_held WHERE activity_held.subject_id = " + keyColumn
                        + " AND activity_held.subject_type = ? AND activity_held.starts_millis >= ? AND activity_held.starts_millis < ? AND "
                        + HELD + ")",
                subjectType,
                startOf(from),
                startOf(to.plusDays(1)),
                clock.millis());
    }

    private long startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant().toEpochMilli();
    }

    private LocalDate dayOf(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), clock.getZone());
    }
}
