package org.gangju.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gangju.graph.Graph;
import org.gangju.spi.privacy.ErasedName;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.RowCount;
import org.gangju.testkit.statement.Statements;
import org.gangju.testkit.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An erasure leaves a tombstone and the counts, not the person. It happens on a Wednesday. */
@SuppressWarnings("NullAway.Init")
abstract class ErasureContract {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);

    @Autowired
    private GangjuApi api;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Statements statements;

    @Autowired
    JdbcClient database;

    private Graph graph;
    private String city;
    private String street;
    private String branch;
    private String cell;
    private String wang;

    @BeforeEach
    void liveThroughTwoDays() {
        clock.goTo(MONDAY);
        graph = new Graph(api.bootstrapClient());
        city = graph.organization("1", "CITY_COMMITTEE", null);
        street = graph.organization("1-1", "WORK_COMMITTEE", city);
        branch = graph.organization("1-1-1", "BRANCH", street);
        cell = graph.grid(
                "c",
                "CELL",
                graph.grid("1-1", "COMMUNITY", graph.grid("1", "DISTRICT", graph.grid("0", "CITY", null))));
        wang = graph.member("王一", street);
        graph.member("李二", branch);
        appoint(wang, street, "SECRETARY");
        assign(wang, "GRID_WORKER");
        clock.goTo(TUESDAY);
        graph.done("transferMember", input("id", wang, "organizationId", branch));
        graph.done("joinOrganization", input("memberId", wang, "organizationId", city, "kind", "SECONDARY"));
        graph.done(
                "describeMember", input("id", wang, "ageBand", "OVER_60", "categories", List.of("RETIRED", "DIRECT")));
        graph.done(
                "declareSkills", input("memberId", wang, "skills", List.of("书法"), "availability", List.of("ON_CALL")));
        clock.goTo(WEDNESDAY);
    }

    @Test
    void tellsTheTombstoneAndTheCounts() {
        erase(wang)
                .path("result.erasure.memberId")
                .entity(String.class)
                .isEqualTo(wang)
                .path("result.erasure.erasedOn")
                .entity(LocalDate.class)
                .isEqualTo(WEDNESDAY)
                .path("result.erasure.parts")
                .entity(List.class)
                .isEqualTo(List.of(
                        part("assignment", "Offices and duties", 2),
                        part("audit-key", "The key of what the audit says", 1),
                        part("member", "The member", 4),
                        part("membership", "Memberships", 2)))
                .path("result.erasure.rowCount")
                .entity(Integer.class)
                .isEqualTo(9);
    }

    @Test
    void leavesNothingOfThePerson() {
        erase(wang);
        RowCount rows = new RowCount(database);
        assertThat(rows.of(
                        "SELECT COUNT(*) FROM member WHERE id = ? AND display_name = '' AND age_band IS NULL"
                                + " AND availability = '' AND status = 'FULL' AND joined_on = DATE '" + MONDAY + "'",
                        wang))
                .isOne();
        assertThat(rows.of("SELECT COUNT(*) FROM member_skill WHERE member_id = ?", wang))
                .isZero();
        assertThat(rows.of("SELECT COUNT(*) FROM member_category WHERE member_id = ?", wang))
                .isZero();
        assertThat(rows.of("SELECT COUNT(*) FROM assignment WHERE member_id = ? AND duties IS NOT NULL", wang))
                .isZero();
        assertThat(rows.of("SELECT COUNT(*) FROM membership WHERE member_id = ? AND valid_to IS NULL", wang))
                .isZero();
        assertThat(rows.of("SELECT COUNT(*) FROM membership WHERE primary_of_member = ?", wang))
                .isZero();
    }

    @Test
    void isNotThereFromTheDayOn() {
        erase(wang);
        assertThat(names(branch, "")).doesNotContain("王一", ErasedName.IN_BOTH).hasSize(4);
        assertThat(names(branch, ", asOf: \"%s\"".formatted(WEDNESDAY))).hasSize(4);
        assertThat(names(branch, ", asOf: \"%s\"".formatted(SUNDAY))).hasSize(4);
        graph.ask("""
                        { member(id: "%s") { id } node(id: "%1$s") { id }
                          organization(id: "%s") { memberCount members { totalCount } memberships { totalCount } }
                          street: organization(id: "%s") { appointments { totalCount } memberCount }
                          cell: node(id: "%s") { ... on Grid { assignments { totalCount } } } }""".formatted(wang, branch, street, cell))
                .path("member")
                .valueIsNull()
                .path("node")
                .valueIsNull()
                .path("organization.memberCount")
                .entity(Integer.class)
                .isEqualTo(4)
                .path("organization.members.totalCount")
                .entity(Integer.class)
                .isEqualTo(4)
                .path("organization.memberships.totalCount")
                .entity(Integer.class)
                .isEqualTo(4)
                .path("street.appointments.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("street.memberCount")
                .entity(Integer.class)
                .isEqualTo(4)
                .path("cell.assignments.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void isATombstoneOnPastDays() {
        erase(wang);
        assertThat(names(branch, ", asOf: \"%s\"".formatted(TUESDAY))).contains(ErasedName.IN_BOTH);
        assertThat(names(street, ", asOf: \"%s\"".formatted(MONDAY))).contains(ErasedName.IN_BOTH);
        graph.ask("""
                        { member(id: "%s", asOf: "%s") { id displayName status erasedOn ageBand skills categories availability
                            primaryOrganization { id } } }""".formatted(wang, MONDAY))
                .path("member.displayName")
                .entity(String.class)
                .isEqualTo("（已删除）(erased)")
                .path("member.status")
                .entity(String.class)
                .isEqualTo("FULL")
                .path("member.erasedOn")
                .entity(LocalDate.class)
                .isEqualTo(WEDNESDAY)
                .path("member.ageBand")
                .valueIsNull()
                .path("member.skills")
                .entityList(Object.class)
                .hasSize(0)
                .path("member.primaryOrganization.id")
                .entity(String.class)
                .isEqualTo(street);
    }

    @Test
    void leavesEveryPastFigureAsItWas() {
        List<LocalDate> past = List.of(MONDAY.minusDays(1), MONDAY, TUESDAY);
        List<Map<?, ?>> before = past.stream().map(this::figures).toList();
        assertThat(before.get(1)).isNotEqualTo(before.get(2));
        erase(wang);
        assertThat(past.stream().map(this::figures).toList()).isEqualTo(before);
        clock.goTo(SUNDAY);
        assertThat(past.stream().map(this::figures).toList()).isEqualTo(before);
        assertThat(figures(WEDNESDAY)).isNotEqualTo(before.get(2));
    }

    @Test
    void takesPartInNothingAnyMore() {
        erase(wang);
        Map<String, @Nullable Object> holder = input("memberId", wang);
        assertThat(graph.problemAt("eraseMember", input("id", wang, "reason", "本人要求")))
                .isEqualTo("NOT_FOUND id");
        assertThat(graph.problemAt("exportMemberRecord", input("id", wang, "purpose", "本人要求")))
                .isEqualTo("NOT_FOUND id");
        assertThat(graph.problem("renameMember", input("id", wang, "displayName", "王三")))
                .isEqualTo("NOT_FOUND");
        assertThat(graph.problem("transferMember", input("id", wang, "organizationId", street)))
                .isEqualTo("NOT_FOUND");
        assertThat(graph.problem(
                        "declareSkills", input("memberId", wang, "skills", List.of(), "availability", List.of())))
                .isEqualTo("NOT_FOUND");
        assertThat(graph.problem("assignGridDuty", input("gridId", cell, "role", "GRID_WORKER", "holder", holder)))
                .isEqualTo("NOT_FOUND");
        assertThat(graph.problem("appointOfficer", office(wang, street, "SECRETARY")))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void foundsNoBranchAndKeepsNoOrganizationOpen() {
        String hall = graph.organization("2", "OTHER", city);
        List<String> three = List.of(graph.member("甲", hall), graph.member("乙", hall), graph.member("丙", hall));
        erase(three.getFirst());
        assertThat(graph.problem(
                        "createOrganization",
                        input(
                                "code",
                                graph.code("3"),
                                "name",
                                "新支部",
                                "shortName",
                                "新支部",
                                "type",
                                "BRANCH",
                                "parentId",
                                city,
                                "memberIds",
                                three)))
                .isEqualTo("NOT_FOUND");
        erase(three.get(1));
        assertThat(graph.problem("retireOrganization", input("id", hall))).isEqualTo("ORGANIZATION_HAS_MEMBERS");
        erase(three.get(2));
        graph.done("retireOrganization", input("id", hall));
    }

    @Test
    void onlyWeighsItWhenAsked() {
        Object weighed = erased(input("id", wang, "reason", "试算", "dryRun", true));
        assertThat(names(branch, "")).contains("王一");
        assertThat(weighed).isEqualTo(erased(input("id", wang, "reason", "本人要求")));
        assertThat(names(branch, "")).doesNotContain("王一");
    }

    @Test
    void answersARepetitionAsBefore() {
        Map<String, @Nullable Object> asked = input("id", wang, "reason", "本人要求", "clientMutationId", "once-" + wang);
        assertThat(erased(asked)).isEqualTo(erased(asked));
    }

    @Test
    void isRefusedWithAReasonOfItsOwn() {
        assertThat(graph.problemAt("eraseMember", input("id", wang, "reason", " ")))
                .isEqualTo("TEXT_BLANK reason");
        assertThat(graph.problemAt("eraseMember", input("id", wang, "reason", "长".repeat(501))))
                .isEqualTo("TEXT_TOO_LONG reason");
        assertThat(graph.problemAt("eraseMember", input("id", branch, "reason", "本人要求")))
                .isEqualTo("NOT_FOUND id");
        assertThat(graph.error("eraseMember", input("id", wang, "reason", "本人要求", "version", 99)))
                .isEqualTo("CONFLICT");
        Graph elsewhere = graph.client(api, graph.organization("9", "OTHER", city), "member.erase", "member.export");
        assertThat(elsewhere.problem("eraseMember", input("id", wang, "reason", "本人要求")))
                .isEqualTo("NOT_FOUND");
        assertThat(elsewhere.problem("exportMemberRecord", input("id", wang, "purpose", "本人要求")))
                .isEqualTo("NOT_FOUND");
        Graph reader = graph.client(api, street, "member.read", "member.write");
        assertThat(reader.error("eraseMember", input("id", wang, "reason", "本人要求")))
                .isEqualTo("FORBIDDEN");
        assertThat(reader.error("exportMemberRecord", input("id", wang, "purpose", "本人要求")))
                .isEqualTo("FORBIDDEN");
        assertThat(names(branch, "")).contains("王一");
    }

    @Test
    void asksTheDatabaseAsOftenForManyRowsAsForFew() {
        String busy = graph.member("孙五", branch);
        IntStream.range(0, 6)
                .forEach(number -> graph.done(
                        "joinOrganization",
                        input(
                                "memberId",
                                busy,
                                "organizationId",
                                graph.organization("j" + number, "OTHER", city),
                                "kind",
                                "SECONDARY")));
        assign(busy, "LANE_CHIEF");
        appoint(busy, branch, "SECRETARY");
        String idle = graph.member("周六", branch);
        int few = statements.during(() -> erase(idle)).ofTheOperation().size();
        int many = statements.during(() -> erase(busy)).ofTheOperation().size();
        assertThat(many).isEqualTo(few);
    }

    private GraphQlTester.Response erase(String member) {
        return mutate(input("id", member, "reason", "本人要求"));
    }

    private Object erased(Map<String, @Nullable Object> input) {
        return mutate(input).path("result.erasure").entity(Object.class).get();
    }

    private GraphQlTester.Response mutate(Map<String, @Nullable Object> input) {
        GraphQlTester.Response answer = graph.mutate(
                "eraseMember", input, "erasure { memberId erasedOn parts { key title rowCount } rowCount }");
        answer.path("result.problems").entityList(Object.class).hasSize(0);
        return answer;
    }

    private static Map<String, Object> part(String key, String title, int rows) {
        return Map.of("key", key, "title", title, "rowCount", rows);
    }

    private void appoint(String member, String organization, String office) {
        graph.done("appointOfficer", office(member, organization, office));
    }

    private static Map<String, @Nullable Object> office(String member, String organization, String office) {
        return input(
                "organizationId",
                organization,
                "office",
                office,
                "holder",
                input("memberId", member),
                "basis",
                "ELECTED",
                "validFrom",
                MONDAY.toString());
    }

    private void assign(String member, String role) {
        graph.done(
                "assignGridDuty",
                input("gridId", cell, "role", role, "holder", input("memberId", member), "duties", "入户走访"));
    }

    private List<String> names(String organization, String asOf) {
        return graph.ask("{ members(filter: { organizationId: \"%s\" }%s) { nodes { displayName } } }"
                        .formatted(organization, asOf))
                .path("members.nodes[*].displayName")
                .entityList(String.class)
                .get();
    }

    /** What the graph counts of a day, and who was where. */
    private Map<?, ?> figures(LocalDate day) {
        return graph.ask("""
                        { city: organization(id: "%1$s") { memberCount(asOf: "%4$s") }
                          branch: organization(id: "%2$s") { memberCount(asOf: "%4$s") }
                          setupFindings(filter: { within: "%1$s" }, asOf: "%4$s") { totalCount }
                          indicators(organizationId: "%1$s", asOf: "%4$s") { key numerator denominator }
                          members(filter: { within: "%1$s" }, asOf: "%4$s") { totalCount
                              nodes { id status confirmedOn primaryOrganization { id }
                                  memberships { nodes { id kind organization { id } } } } }
                          officeAppointments(filter: { within: "%1$s" }, asOf: "%4$s") { nodes { id office holder { member { id } } } }
                          grid(id: "%3$s", asOf: "%4$s") { assignments { nodes { id role holder { member { id } } } } } }""".formatted(city, branch, cell, day))
                .path("$.data")
                .entity(Map.class)
                .get();
    }
}
