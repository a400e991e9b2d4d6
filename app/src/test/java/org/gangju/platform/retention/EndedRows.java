package org.gangju.platform.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.module.Districts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Names of people who are no members, in rows that ended on the days that a test says. */
final class EndedRows {

    private final JdbcTemplate database;
    private final Keys keys;
    private final Districts districts;

    EndedRows(JdbcTemplate database, Keys keys, Districts districts) {
        this.database = database;
        this.keys = keys;
        this.districts = districts;
    }

    @Nullable
    String nameOf(long assignment) {
        return database.queryForObject("SELECT display_name FROM assignment WHERE id = ?", String.class, assignment);
    }

    @Nullable
    String participant(long enrollment) {
        return database.queryForObject(
                "SELECT display_name FROM training_enrollment WHERE id = ?", String.class, enrollment);
    }

    /** As many duties of people who hold none since this day. */
    void manyHeld(int count, LocalDate until) {
        long first = keys.reserve("assignment", count);
        insert(LongStream.range(first, first + count)
                .mapToObj(key -> new Held(key, "人" + key, until))
                .toList());
    }

    long held(String name, @Nullable LocalDate until) {
        long key = keys.next("assignment");
        insert(List.of(new Held(key, name, until)));
        return key;
    }

    private void insert(List<Held> rows) {
        database.batchUpdate(
                "INSERT INTO assignment (id, subject_type, subject_id, role_name, display_name, organization_path,"
                        + " valid_from, valid_to, version) VALUES (?, 'Desk', ?, 'CHIEF', ?, ?, '2020-01-01', ?, 0)",
                rows,
                rows.size(),
                (statement, row) -> {
                    statement.setLong(1, row.key());
                    statement.setLong(2, row.key());
                    statement.setString(3, row.name());
                    statement.setString(4, TreePath.aboveAll().child(1).value());
                    statement.setObject(5, row.until());
                });
    }

    private record Held(long key, String name, @Nullable LocalDate until) {}

    /** Somebody who is no member, in a class that ended on this day. */
    long enrolled(String name, LocalDate endedOn) {
        long key = keys.next("training_enrollment");
        long organization = NodeId.decode(districts.one()).orElseThrow().key();
        String path = database.queryForObject("SELECT path FROM organization WHERE id = ?", String.class, organization);
        database.update(
                "INSERT INTO training_program (id, title, program_year, organization_id, organization_path,"
                        + " organizer_level, hours_standard, target_hours, audience_types, audience_levels,"
                        + " audience_statuses, version) VALUES (?, '培训', 2026, ?, ?, 'DISTRICT', 'MEMBER', 8, '', '', '', 0)",
                key,
                organization,
                path);
        database.update(
                "INSERT INTO training_class (id, program_id, organization_id, organization_path, title, venue, starts_on,"
                        + " ends_on, days, hours, capacity, seats_taken, status, version)"
                        + " VALUES (?, ?, ?, ?, '第一期', '党校', ?, ?, 1, 8, 10, 1, 'COMPLETED', 0)",
                key,
                key,
                organization,
                path,
                endedOn,
                endedOn);
        database.update(
                "INSERT INTO training_enrollment (id, class_id, display_name, status, credited_hours, version)"
                        + " VALUES (?, ?, ?, 'ENROLLED', 0, 0)",
                key,
                key,
                name);
        return key;
    }
}
