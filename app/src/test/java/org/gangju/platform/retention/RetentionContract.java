package org.gangju.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gangju.platform.privacy.PersonKeys;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
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
    private static final String[] KEYS = {
        NAMES,
        "attachment-files",
        "cross-appointment-names",
        ENROLLMENTS,
        "matter-owner-names",
        "matter-step-names",
        "sign-ins"
    };

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
    private EndedRows rows;
    private ApiCaller administrator;

    @BeforeEach
    void begin() {
        clock.goTo(TODAY);
        districts = new Districts(api);
        rows = new EndedRows(database, keys, districts);
        administrator = new ApiCaller(api.bootstrapClient());
        database.update("UPDATE retention_turn SET started_on = '2000-01-01'");
        List.of("assignment", "training_enrollment", "training_class", "training_program", "retention_run")
                .forEach(table -> database.update("DELETE FROM " + table));
    }

    @Test
    void erasesTheNamesThatWereKeptLongEnoughAndNothingElse() {
        long old = rows.held("王一", YOUNGEST.minusDays(1));
        long young = rows.held("李二", YOUNGEST);
        long running = rows.held("张三", null);
        long oldParticipant = rows.enrolled("赵四", YOUNGEST.minusDays(1));
        long youngParticipant = rows.enrolled("钱五", YOUNGEST);

        care.turn();

        assertThat(rows.nameOf(old)).isEmpty();
        assertThat(rows.nameOf(young)).isEqualTo("李二");
        assertThat(rows.nameOf(running)).isEqualTo("张三");
        assertThat(rows.participant(oldParticipant)).isEmpty();
        assertThat(rows.participant(youngParticipant)).isEqualTo("钱五");
        assertThat(count("assignment")).isEqualTo(3);
        assertThat(count("training_enrollment")).isEqualTo(2);
    }

    @Test
    void isAppliedOnceADay() {
        rows.held("王一", YOUNGEST.minusDays(1));
        care.turn();
        long late = rows.held("李二", YOUNGEST.minusDays(1));
        int told = told().size();

        care.turn();
        assertThat(rows.nameOf(late)).isEqualTo("李二");
        assertThat(told()).hasSize(told);

        clock.goTo(TODAY.plusDays(1));
        care.turn();
        assertThat(rows.nameOf(late)).isEmpty();
        assertThat(told()).hasSize(told + 1);
    }

    @Test
    void isAppliedByOneOfSeveralReplicas() throws Exception {
        rows.manyHeld(700, YOUNGEST.minusDays(1));
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
        rows.manyHeld(700, YOUNGEST.minusDays(1));

        List<Integer> erased = AtOnce.of(4, number -> () -> work.apply(rule(NAMES), 10));

        assertThat(erased.stream().mapToInt(Integer::intValue).sum()).isEqualTo(700);
        assertThat(erasedInAll(NAMES)).isEqualTo(700);
        assertThat(work.apply(rule(NAMES), 10)).isZero();
        assertThat(count("assignment")).isEqualTo(700);
    }

    @Test
    void meetsFiveHundredRowsAtATime() {
        rows.manyHeld(700, YOUNGEST.minusDays(1));

        var recording = statements.during(() -> work.apply(rule(NAMES), 10));

        assertThat(recording.texts())
                .filteredOn(text -> text.startsWith("SELECT id FROM assignment"))
                .hasSize(2)
                .allMatch(text -> text.endsWith("LIMIT 500"));
        assertThat(recording.count()).isLessThanOrEqualTo(12);
    }

    @Test
    void destroysTheKeysThatTheAuditHashedTheNamesWith() {
        long old = rows.held("王一", YOUNGEST.minusDays(1));
        long unwritten = rows.held("张三", YOUNGEST.minusDays(1));
        long young = rows.held("李二", YOUNGEST);
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
        long participant = rows.enrolled("赵四", YOUNGEST.minusDays(1));
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
        rows.held("王一", YOUNGEST.minusDays(1));
        rows.held("李二", YOUNGEST);
        rows.enrolled("赵四", YOUNGEST.minusDays(1));

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
        rows.manyHeld(2_100, YOUNGEST.minusDays(1));

        assertThat(outcomes(input())).startsWith("assignment-names 2000 100");
        assertThat(outcomes(input())).startsWith("assignment-names 100 0");
    }

    @Test
    void isAppliedAndCountedForCallersOverTheWholeTreeAlone() {
        rows.held("王一", YOUNGEST.minusDays(1));
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
                .containsExactly(KEYS)
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
}
