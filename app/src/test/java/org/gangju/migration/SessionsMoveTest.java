package org.gangju.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Supplier;
import org.gangju.testkit.database.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;

/** A database in which training kept sessions and sign-ins of its own, brought up to date: they are the core's activities. */
class SessionsMoveTest {

    /** The last migration of training before its sessions were activities. */
    private static final int BEFORE = 19;

    private static final List<String> OLD_ROWS = List.of(
            "INSERT INTO id_block (name, next_id) VALUES ('activity', 101)",
            "INSERT INTO organization (id, code, name, short_name, type, path, version)"
                    + " VALUES (7, 'O', '区委', '区委', 'DISTRICT_COMMITTEE', '00000007', 0)",
            "INSERT INTO activity (id, kind, subject_type, subject_id, organization_id, organization_path, title,"
                    + " starts_millis, ends_millis, version)"
                    + " VALUES (100, 'OTHER', 'Organization', 7, 7, '00000007', '学习会', 1, 2, 0)",
            "INSERT INTO training_program (id, title, program_year, organization_id, organization_path, organizer_level,"
                    + " hours_standard, target_hours, audience_types, audience_levels, audience_statuses, version)"
                    + " VALUES (1, '轮训', 2026, 7, '00000007', 'DISTRICT', 'MEMBER', 32, '', '', '', 0)",
            "INSERT INTO training_class (id, program_id, organization_id, organization_path, title, venue, starts_on,"
                    + " ends_on, days, hours, capacity, seats_taken, status, version)"
                    + " VALUES (1, 1, 7, '00000007', '第一期', '党校', '2026-03-02', '2026-03-03', 2, 16, 9, 2, 'RUNNING', 0),"
                    + " (2, 1, 7, '00000007', '第二期', '礼堂', '2026-04-02', '2026-04-02', 1, 8, 9, 0, 'CANCELLED', 0)",
            "INSERT INTO training_session (id, class_id, topic, starts_millis, ends_millis, hours, version)"
                    + " VALUES (1, 1, '党章', 1000, 2000, 3.5, 0), (2, 1, '党史', 3000, 4000, 4.5, 0),"
                    + " (7, 2, '党课', 5000, 6000, 8, 0), (8, 2, '实践', 7000, 8000, 8, 0)",
            "INSERT INTO training_enrollment (id, class_id, member_id, enrolled_member_id, display_name, status,"
                    + " credited_hours, version) VALUES (1, 1, 5, 5, NULL, 'ENROLLED', 0, 0),"
                    + " (2, 1, NULL, NULL, '小陈', 'ENROLLED', 0, 0), (3, 2, 5, 5, NULL, 'ENROLLED', 0, 0)",
            "INSERT INTO training_sign_in (session_id, enrollment_id, signed_millis)"
                    + " VALUES (1, 1, 1100), (2, 1, 3100), (1, 2, 1200), (8, 3, 7100)");

    @ParameterizedTest
    @MethodSource("org.gangju.migration.OldDatabase#servers")
    void movesSessionsAndSignInsToActivities(Supplier<TestDatabase> databases) {
        OldDatabase database = new OldDatabase(databases.get(), "training");
        database.bringTo(BEFORE);
        database.execute(OLD_ROWS);

        database.bringUpToDate();

        assertThat(database.texts("SELECT title FROM activity WHERE id = 100")).containsExactly("学习会");
        assertThat(database.texts("""
                SELECT id, kind, subject_type, subject_id, organization_id, organization_path, title, venue,
                    starts_millis, ends_millis, cancel_reason, version FROM activity WHERE id > 100 ORDER BY id"""))
                .containsExactly(
                        "101 TRAINING_SESSION TrainingClass 1 7 00000007 党章 党校 1000 2000 null 0",
                        "102 TRAINING_SESSION TrainingClass 1 7 00000007 党史 党校 3000 4000 null 0",
                        "107 TRAINING_SESSION TrainingClass 2 7 00000007 党课 礼堂 5000 6000 培训班次已取消 0",
                        "108 TRAINING_SESSION TrainingClass 2 7 00000007 实践 礼堂 7000 8000 null 0");
        assertThat(database.texts("SELECT id, class_id, activity_id, hours, version FROM training_session ORDER BY id"))
                .containsExactly("1 1 101 3.5 0", "2 1 102 4.5 0", "7 2 107 8.0 0", "8 2 108 8.0 0");
        assertThat(database.texts("""
                SELECT id, activity_id, attendee_type, attendee_id, member_id, signed_millis
                FROM activity_sign_in ORDER BY id"""))
                .containsExactly(
                        "1 101 TrainingEnrollment 1 5 1100",
                        "2 101 TrainingEnrollment 2 null 1200",
                        "3 102 TrainingEnrollment 1 5 3100",
                        "4 108 TrainingEnrollment 3 5 7100");
        assertThat(database.texts("SELECT name, next_id FROM id_block WHERE name LIKE 'activity%' ORDER BY name"))
                .containsExactly("activity 109", "activity_sign_in 5");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.texts("SELECT session_id FROM training_sign_in"));
    }
}
