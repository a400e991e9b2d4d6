package org.gangju.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gangju.ClassPathFiles;
import org.gangju.platform.database.Migrations;
import org.gangju.platform.database.StartDatabase;
import org.gangju.spi.module.GangjuModule;
import org.gangju.testkit.database.TestDatabase;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/** A database in which training kept sessions and sign-ins of its own, brought up to date: they are the core's activities. */
class SessionsMoveTest {

    private static final String FOLDER = "db/migration";
    private static final String TRAINING = "training";
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
    @MethodSource("databases")
    void movesSessionsAndSignInsToActivities(Supplier<TestDatabase> databases) {
        TestDatabase database = databases.get();
        JdbcTemplate sql =
                new JdbcTemplate(new DriverManagerDataSource(database.url(), database.user(), database.password()));
        bringUpToDate(database, BEFORE);
        OLD_ROWS.forEach(sql::execute);

        bringUpToDate(database, Integer.MAX_VALUE);

        assertThat(sql.queryForList("SELECT title FROM activity WHERE id = 100", String.class))
                .containsExactly("学习会");
        assertThat(texts(sql, """
                SELECT id, kind, subject_type, subject_id, organization_id, organization_path, title, venue,
                    starts_millis, ends_millis, cancel_reason, version FROM activity WHERE id > 100 ORDER BY id"""))
                .containsExactly(
                        "101 TRAINING_SESSION TrainingClass 1 7 00000007 党章 党校 1000 2000 null 0",
                        "102 TRAINING_SESSION TrainingClass 1 7 00000007 党史 党校 3000 4000 null 0",
                        "107 TRAINING_SESSION TrainingClass 2 7 00000007 党课 礼堂 5000 6000 培训班次已取消 0",
                        "108 TRAINING_SESSION TrainingClass 2 7 00000007 实践 礼堂 7000 8000 null 0");
        assertThat(texts(sql, "SELECT id, class_id, activity_id, hours, version FROM training_session ORDER BY id"))
                .containsExactly("1 1 101 3.5 0", "2 1 102 4.5 0", "7 2 107 8.0 0", "8 2 108 8.0 0");
        assertThat(texts(sql, """
                SELECT id, activity_id, attendee_type, attendee_id, member_id, signed_millis
                FROM activity_sign_in ORDER BY id"""))
                .containsExactly(
                        "1 101 TrainingEnrollment 1 5 1100",
                        "2 101 TrainingEnrollment 2 null 1200",
                        "3 102 TrainingEnrollment 1 5 3100",
                        "4 108 TrainingEnrollment 3 5 7100");
        assertThat(texts(sql, "SELECT name, next_id FROM id_block WHERE name LIKE 'activity%' ORDER BY name"))
                .containsExactly("activity 109", "activity_sign_in 5");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> texts(sql, "SELECT session_id FROM training_sign_in"));
    }

    static Stream<Named<Supplier<TestDatabase>>> databases() {
        return Stream.of(
                Named.of("H2", TestDatabase::h2),
                Named.of("MariaDB", TestDatabase::mariaDb),
                Named.of("MariaDB by Connector/J", TestDatabase::mariaDbByConnectorJ));
    }

    private static List<String> texts(JdbcTemplate sql, String query) {
        return sql.query(query, (row, number) -> {
            StringBuilder text = new StringBuilder(String.valueOf(row.getString(1)));
            for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
                text.append(' ').append(row.getString(column));
            }
            return text.toString();
        });
    }

    private static void bringUpToDate(TestDatabase database, int lastOfTraining) {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("spring.datasource.url", database.url())
                .withProperty("spring.datasource.username", database.user())
                .withProperty("spring.datasource.password", database.password());
        StartDatabase.of(settings).migrate(tables -> {
            List.of("core", "platform").forEach(module -> run(tables, module, Integer.MAX_VALUE));
            run(tables, TRAINING, lastOfTraining);
        });
    }

    private static void run(Migrations tables, String module, int last) {
        for (String area : module(module).areas()) {
            tables.run(area, files(area, last));
        }
    }

    private static GangjuModule module(String id) {
        return ServiceLoader.load(GangjuModule.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(module -> module.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** None for an area that has no tables. */
    private static Map<String, String> files(String area, int last) {
        Map<String, String> files = new LinkedHashMap<>();
        try {
            ClassPathFiles.below(FOLDER, "*.sql").forEach((path, text) -> {
                String name = path.substring(path.lastIndexOf('/') + 1);
                if (path.equals(FOLDER + "/" + area + "/" + name) && version(name) <= last) {
                    files.put(area + "/" + name, text);
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    private static int version(String name) {
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }
}
