package org.gangju.training;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gangju.spi.activity.Activities;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.activity.PastActivity;
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
    private final Activities activities;
    private final Keys keys;
    private final Clock clock;

    DemoRows(JdbcTemplate sql, Activities activities, Keys keys, Clock clock) {
        this.sql = sql;
        this.activities = activities;
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

    /**
     * Adds a session for each day of a class.
     *
     * @param attendees who signed in on each of these days
     */
    void addSessions(DemoClass demo, long classKey, List<List<Attendee>> attendees) {
        List<PastActivity> held = IntStream.range(0, attendees.size())
                .mapToObj(day -> session(demo, classKey, day, attendees.get(day)))
                .toList();
        List<Long> activityKeys = activities.record(held);
        long first = keys.reserve("training_session", held.size());
        List<Object[]> rows = IntStream.range(0, held.size())
                .mapToObj(day -> new Object[] {first + day, classKey, activityKeys.get(day), hours(demo, day)})
                .toList();
        sql.batchUpdate(
                "INSERT INTO training_session (id, class_id, activity_id, hours, version) VALUES (?, ?, ?, ?, 0)",
                rows);
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

    private PastActivity session(DemoClass demo, long classKey, int day, List<Attendee> attendees) {
        DemoProgram program = demo.program();
        OffsetDateTime start = demo.startsOn()
                .plusDays(day)
                .atTime(MORNING)
                .atZone(clock.getZone())
                .toOffsetDateTime();
        return new PastActivity(
                TrainingSessionKind.KEY,
                SessionActivities.subject(classKey),
                program.organizer().id(),
                program.organizer(),
                "第" + (day + 1) + "课",
                program.venue(),
                start,
                start.plusHours(hours(demo, day)),
                attendees);
    }

    private static int hours(DemoClass demo, int day) {
        boolean half = demo.program().days().remainder(BigDecimal.ONE).signum() > 0
                && day == demo.program().calendarDays() - 1;
        return half ? HOURS_OF_HALF_A_DAY : HOURS_OF_A_DAY;
    }
}
