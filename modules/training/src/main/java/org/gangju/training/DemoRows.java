package org.gangju.training;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gangju.spi.node.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes the rows of the demo's training, in the caller's transaction. */
@Repository
class DemoRows {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int HOURS_OF_A_DAY = 8;
    private static final int HOURS_OF_HALF_A_DAY = 4;

    private final JdbcTemplate sql;
    private final Keys keys;
    private final Clock clock;

    DemoRows(JdbcTemplate sql, Keys keys, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    /** Adds a program and returns its key. */
    long add(DemoProgram program, int year, BigDecimal targetHours) {
        long key = keys.next("training_program");
        StoredAudience audience = StoredAudience.of(program.audience());
        sql.update(
                """
                INSERT INTO training_program (id, title, program_year, organization_id, organization_path,
                    organizer_level, hours_standard, target_hours, audience_types, audience_levels, audience_statuses,
                    audience_offices, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
                key,
                program.title(),
                year,
                program.organizer().id(),
                program.organizer().value(),
                program.level().name(),
                program.standard().name(),
                targetHours,
                audience.types(),
                audience.levels(),
                audience.statuses(),
                audience.offices());
        return key;
    }

    /** Adds a class with these seats taken and returns its key. */
    long add(DemoClass demo, long programKey, int seatsTaken) {
        long key = keys.next("training_class");
        DemoProgram program = demo.program();
        sql.update(
                """
                INSERT INTO training_class (id, program_id, organization_id, organization_path, title, venue, starts_on,
                    ends_on, days, hours, capacity, seats_taken, status, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
                key,
                programKey,
                program.organizer().id(),
                program.organizer().value(),
                program.title() + "第" + demo.number() + "期",
                program.venue(),
                demo.startsOn(),
                demo.endsOn(),
                program.days(),
                program.hours(),
                DemoClass.CAPACITY,
                seatsTaken,
                demo.status().name());
        return key;
    }

    /** Adds a session for each day of a class and returns their keys. */
    List<Long> addSessions(DemoClass demo, long classKey) {
        int days = demo.program().calendarDays();
        long first = keys.reserve("training_session", days);
        List<Object[]> rows = IntStream.range(0, days)
                .mapToObj(day -> session(demo, classKey, first, day))
                .toList();
        sql.batchUpdate("""
                INSERT INTO training_session (id, class_id, topic, starts_millis, ends_millis, hours, version)
                VALUES (?, ?, ?, ?, ?, ?, 0)""", rows);
        return LongStream.range(first, first + days).boxed().toList();
    }

    /** Enrolls members, each null being somebody who is none, and returns the enrollments' keys. */
    List<Long> enroll(long classKey, List<@Nullable Long> members) {
        long first = keys.reserve("training_enrollment", members.size());
        sql.batchUpdate(
                """
                INSERT INTO training_enrollment (id, class_id, member_id, enrolled_member_id, display_name, status,
                    credited_hours, version) VALUES (?, ?, ?, ?, ?, 'ENROLLED', 0, 0)""", IntStream.range(0, members.size()).boxed().toList(), members.size(), (statement, index) -> {
                    Long member = members.get(index);
                    statement.setLong(1, first + index);
                    statement.setLong(2, classKey);
                    statement.setObject(3, member);
                    statement.setObject(4, member);
                    statement.setString(5, member == null ? "学员" + (index + 1) : null);
                });
        return LongStream.range(first, first + members.size()).boxed().toList();
    }

    /** Signs an enrollment in to sessions. */
    void signIn(List<Long> sessionKeys, long enrollmentKey) {
        sql.batchUpdate(
                "INSERT INTO training_sign_in (session_id, enrollment_id, signed_millis) VALUES (?, ?, ?)",
                sessionKeys.stream()
                        .map(session -> new Object[] {session, enrollmentKey, clock.millis()})
                        .toList());
    }

    private Object[] session(DemoClass demo, long classKey, long first, int day) {
        boolean half = demo.program().days().remainder(BigDecimal.ONE).signum() > 0
                && day == demo.program().calendarDays() - 1;
        int hours = half ? HOURS_OF_HALF_A_DAY : HOURS_OF_A_DAY;
        LocalDate date = demo.startsOn().plusDays(day);
        Instant start = date.atTime(MORNING).atZone(clock.getZone()).toInstant();
        Instant end = start.plusSeconds(hours * 3600L);
        return new Object[] {
            first + day, classKey, "第" + (day + 1) + "课", start.toEpochMilli(), end.toEpochMilli(), hours
        };
    }
}
