package org.gangju.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gangju.platform.privacy.PersonKeys;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.load.AtOnce;
import org.gangju.testkit.module.Districts;
import org.gangju.testkit.statement.Statements;
import org.gangju.testkit.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is erased once it was kept long enough, and what stays. */
@SuppressWarnings("NullAway.Init")
abstract class RetentionContract {

    private static final LocalDate TODAY = LocalDate.of(2030, 1, 7);

    /** Three years ago: what ended on this day was kept just long enough, and is erased tomorrow. */
    private static final LocalDate YOUNGEST = LocalDate.of(2027, 1, 7);

    private static final String NAMES = "assignment-names";
    private static final String ENROLLMENTS = "enrollment-names";

    @Autowired
    private GangjuApi api;

    @Autowired
    private MovableClock clock;

    @Autowired
    private RetentionCare care;

    @Autowired
    private RetentionWork work;

    @Autowired
    private RetentionRules rules;

    @Autowired
    private Keys keys;

    @Autowired
    private PersonKeys people;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcTemplate database;

    private Districts districts;
    private ApiCaller administrator;

    @BeforeEach
    void begin() {
        clock.goTo(TODAY);
        districts = new Districts(api);
        administrator = new ApiCaller(api.bootstrapClient());
        database.update("UPDATE retention_turn SET started_on = '2000-01-01'");
        List.of("assignment", "training_enrollment", "training_class", "training_program", "retention_run")
                .forEach(table -> database.update("DELETE FROM " + table));
    }

    @Test
    void erasesTheNamesThatWereKeptLongEnoughAndNothingElse() {
        long old = held("王一", YOUNGEST.minusDays(1));
        long young = held("李二", YOUNGEST);
        long running = held("张三", null);
        long oldParticipant = enrolled("赵四", YOUNGEST.minusDays(1));
        long youngParticipant = enrolled("钱五", YOUNGEST);

        care.turn();

        assertThat(nameOf(old)).isEmpty();
        assertThat(nameOf(young)).isEqualTo("李二");
        assertThat(nameOf(running)).isEqualTo("张三");
        assertThat(participant(oldParticipant)).isEmpty();
        assertThat(participant(youngParticipant)).isEqualTo("钱五");
        assertThat(count("assignment")).isEqualTo(3);
        assertThat(count("training_enrollment")).isEqualTo(2);
    }

    @Test
    void isAppliedOnceADay() {
        held("王一", YOUNGEST.minusDays(1));
        care.turn();
        long late = held("李二", YOUNGEST.minusDays(1));
        int told = told().size();

        care.turn();
        assertThat(nameOf(late)).isEqualTo("李二");
        assertThat(told()).hasSize(told);

        clock.goTo(TODAY.plusDays(1));
        care.turn();
        assertThat(nameOf(late)).isEmpty();
        assertThat(told()).hasSize(told + 1);
    }

    @Test
    void isAppliedByOneOfSeveralReplicas() throws Exception {
        manyHeld(700);
        int told = told().size();

        AtOnce.of(4, number -> () -> {
            care.turn();
            return number;
        });

        assertThat(database.queryForObject("SELECT COUNT(*) FROM assignment WHERE display_name = ''", Long.class))
                .isEqualTo(700);
        assertThat(told()).hasSize(told + 1).last().asString().contains("\"" + NAMES + "\":\"700\"");
        assertThat(erasedInAll(NAMES)).isEqualTo(700);
    }

    @Test
    void countsEachRowOnceHoweverManyEraseIt() throws Exception {
        manyHeld(700);

        List<Integer> erased = AtOnce.of(4, number -> () -> work.apply(rule(NAMES), 10));

        assertThat(erased.stream().mapToInt(Integer::intValue).sum()).isEqualTo(700);
        assertThat(erasedInAll(NAMES)).isEqualTo(700);
        assertThat(work.apply(rule(NAMES), 10)).isZero();
        assertThat(count("assignment")).isEqualTo(700);
    }

    @Test
    void meetsFiveHundredRowsAtATime() {
        manyHeld(700);

        var recording = statements.during(() -> work.apply(rule(NAMES), 10));

        assertThat(recording.texts())
                .filteredOn(text -> text.startsWith("SELECT id FROM assignment"))
                .hasSize(2)
                .allMatch(text -> text.endsWith("LIMIT 500"));
        assertThat(recording.count()).isLessThanOrEqualTo(12);
    }

    @Test
    void destroysTheKeysThatTheAuditHashedTheNamesWith() {
        long old = held("王一", YOUNGEST.minusDays(1));
        long unwritten = held("张三", YOUNGEST.minusDays(1));
        long young = held("李二", YOUNGEST);
        for (long key : List.of(old, young)) {
            database.update(
                    "INSERT INTO person_key (person, secret_value) VALUES (?, 'c2VjcmV0')", "Assignment:" + key);
        }

        care.turn();

        assertThat(keysOf(old)).containsExactly("");
        assertThat(keysOf(unwritten)).containsExactly("");
        assertThat(keysOf(young)).containsExactly("c2VjcmV0");
        assertThat(people.of(Set.of("Assignment:" + old)).get("Assignment:" + old))
                .isNotEqualTo(people.of(Set.of("Assignment:" + old)).get("Assignment:" + old));
    }

    @Test
    void readsAsErased() {
        String grid = administrator.created(
                "createGrid", "grid", input("code", UUID.randomUUID().toString(), "name", "社区", "level", "COMMUNITY"));
        String held = administrator.created(
                "assignGridDuty",
                "assignment",
                input(
                        "gridId",
                        grid,
                        "role",
                        "GRID_WORKER",
                        "holder",
                        input("displayName", "王一"),
                        "validFrom",
                        "2020-01-01",
                        "validTo",
                        "2021-01-01"));
        long participant = enrolled("赵四", YOUNGEST.minusDays(1));
        care.turn();

        String question = """
                { held: node(id: "%s") { ... on GridAssignment { holder { displayName } } } \
                enrolled: node(id: "%s") { ... on TrainingEnrollment { displayName } } }""".formatted(held, new NodeId("TrainingEnrollment", participant).encoded());
        assertThat(names(api.bootstrapClient(), question)).containsExactly("(erased)", "(erased)");
        HttpGraphQlTester chinese = api.bootstrapClient()
                .mutate()
                .headers(headers -> headers.set("Accept-Language", "zh"))
                .build();
        assertThat(names(chinese, question)).containsExactly("（已删除）", "（已删除）");
    }

    @Test
    void saysWhatWouldBeErasedBeforeItIs() {
        held("王一", YOUNGEST.minusDays(1));
        held("李二", YOUNGEST);
        enrolled("赵四", YOUNGEST.minusDays(1));

        assertThat(outcomes(input("dryRun", true))).containsExactly("assignment-names 0 1", "enrollment-names 0 1");
        var real = input("clientMutationId", UUID.randomUUID().toString());
        assertThat(outcomes(real)).containsExactly("assignment-names 1 0", "enrollment-names 1 0");
        assertThat(outcomes(real)).containsExactly("assignment-names 1 0", "enrollment-names 1 0");
        assertThat(outcomes(input())).containsExactly("assignment-names 0 0", "enrollment-names 0 0");
        assertThat(erasedInAll(NAMES)).isEqualTo(1);
        assertThat(erasedInAll(ENROLLMENTS)).isEqualTo(1);
    }

    @Test
    void leavesTheRestOfManyToTheNextTime() {
        manyHeld(2_100);

        assertThat(outcomes(input())).startsWith("assignment-names 2000 100");
        assertThat(outcomes(input())).startsWith("assignment-names 100 0");
    }

    @Test
    void isAppliedAndCountedForCallersOverTheWholeTreeAlone() {
        held("王一", YOUNGEST.minusDays(1));
        care.turn();
        var made = administrator.mutate(
                "createApiClient",
                input(
                        "name",
                        "test",
                        "organizationId",
                        districts.one(),
                        "permissions",
                        List.of("processing.read", "processing.write")),
                "clientId clientSecret");
        ApiCaller district = new ApiCaller(api.client(
                made.path("result.clientId").entity(String.class).get(),
                made.path("result.clientSecret").entity(String.class).get()));

        String question = "{ retentionRules { key title keptFor lastRunAt erasedInAll } }";
        assertThat(district.problem("applyRetention", input())).isEqualTo("RETENTION_NOT_WHOLE");
        assertThat(district.problem("applyRetention", input("dryRun", true))).isEqualTo("RETENTION_NOT_WHOLE");
        district.ask(question).path("retentionRules[0]").matchesJsonStrictly("""
                {"key": "assignment-names", "title": "Names of non-members in assignments that have ended",
                 "keptFor": "P3Y", "lastRunAt": null, "erasedInAll": null}""");
        administrator
                .ask(question)
                .path("retentionRules[*].key")
                .entityList(String.class)
                .containsExactly(NAMES, "cross-appointment-names", ENROLLMENTS, "matter-owner-names")
                .path("retentionRules[0].erasedInAll")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("retentionRules[0].lastRunAt")
                .entity(String.class)
                .satisfies(at -> assertThat(at).startsWith("2030-01-0"));
    }

    /** What became of the names in assignments and enrollments, whatever else has a rule. */
    private List<String> outcomes(Map<String, @Nullable Object> input) {
        var answer = administrator.mutate("applyRetention", input, "outcomes { key erased due }");
        List<String> keys =
                answer.path("result.outcomes[*].key").entityList(String.class).get();
        return Stream.of(NAMES, ENROLLMENTS)
                .map(key -> {
                    String outcome = "result.outcomes[%d].".formatted(keys.indexOf(key));
                    return key + " "
                            + answer.path(outcome + "erased")
                                    .entity(Integer.class)
                                    .get() + " "
                            + answer.path(outcome + "due").entity(Integer.class).get();
                })
                .toList();
    }

    private static List<String> names(HttpGraphQlTester caller, String question) {
        return caller.document(question)
                .execute()
                .path("$.data..displayName")
                .entityList(String.class)
                .get();
    }

    private KeptData rule(String key) {
        return rules.all().stream()
                .filter(kept -> kept.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** What the audit was told, the last behind the others. */
    private List<String> told() {
        return database.query(
                "SELECT changes FROM audit_entry WHERE event_name = 'RETENTION' ORDER BY sequence_number",
                (row, number) -> String.valueOf(row.getString(1)));
    }

    private long erasedInAll(String key) {
        return one("SELECT erased FROM retention_run WHERE rule_key = ?", key);
    }

    private List<String> keysOf(long assignment) {
        return database.query(
                "SELECT secret_value FROM person_key WHERE person = ?",
                (row, number) -> String.valueOf(row.getString(1)),
                "Assignment:" + assignment);
    }

    private long count(String table) {
        return one("SELECT COUNT(*) FROM " + table);
    }

    private long one(String query, Object... parameters) {
        return Objects.requireNonNull(database.queryForObject(query, Long.class, parameters));
    }

    private @Nullable String nameOf(long assignment) {
        return database.queryForObject("SELECT display_name FROM assignment WHERE id = ?", String.class, assignment);
    }

    private @Nullable String participant(long enrollment) {
        return database.queryForObject(
                "SELECT display_name FROM training_enrollment WHERE id = ?", String.class, enrollment);
    }

    private void manyHeld(int count) {
        long first = keys.reserve("assignment", count);
        insert(LongStream.range(first, first + count)
                .mapToObj(key -> new Held(key, "人" + key, YOUNGEST.minusDays(1)))
                .toList());
    }

    private long held(String name, @Nullable LocalDate until) {
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
    private long enrolled(String name, LocalDate endedOn) {
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
