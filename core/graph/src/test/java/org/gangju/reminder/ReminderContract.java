package org.gangju.reminder;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangju.graph.Asked;
import org.gangju.graph.Graph;
import org.gangju.graph.Within;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.reminder.NewReminder;
import org.gangju.spi.reminder.Reminders;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.load.AtOnce;
import org.gangju.testkit.statement.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** What clients and features may rely on of reminders. */
@SuppressWarnings("NullAway.Init")
abstract class ReminderContract {

    @Autowired
    private GangjuApi api;

    @Autowired
    private Reminders reminders;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private OrganizationDirectory organizations;

    @Autowired
    private Statements statements;

    @Autowired
    private Clock clock;

    private Graph graph;
    private String city;
    private String district;
    private String street;
    private LocalDate today;

    @BeforeEach
    void growATree() {
        graph = new Graph(api.bootstrapClient());
        city = graph.organization("1", "CITY_COMMITTEE", null);
        district = graph.organization("1-1", "DISTRICT_COMMITTEE", city);
        street = graph.organization("1-1-1", "WORK_COMMITTEE", district);
        today = LocalDate.now(clock);
    }

    @Test
    void listsWhatIsOpenAndWhoseNoticeHasComeByTheDayItIsDue() {
        remind(street, "TERM_ENDING", 0, 30);
        remind(street, "OTHER", -1, 10);
        remind(street, "LATER", 1, 5);
        assertThat(due("within: \"%s\"".formatted(city))).containsExactly(day(10), day(30));
        assertThat(due("within: \"%s\", settled: false".formatted(city))).containsExactly(day(5), day(10), day(30));
        assertThat(due("within: \"%s\", kinds: [TERM_ENDING]".formatted(city))).containsExactly(day(30));
        assertThat(due("within: \"%s\", dueBefore: \"%s\"".formatted(city, day(30))))
                .containsExactly(day(10));
        assertThat(due("within: \"%s\", or: [{ settled: true }]".formatted(city)))
                .isEmpty();
        settle(street, "OTHER");
        assertThat(due("within: \"%s\"".formatted(city))).containsExactly(day(30));
        assertThat(due("within: \"%s\", settled: true".formatted(city))).containsExactly(day(10));
    }

    @Test
    void showsAnOrganizationsOwnAndThoseBelow() {
        remind(street, "TERM_ENDING", 0, -1);
        graph.ask("""
                        { organization(id: "%s") {
                            own: reminders { totalCount }
                            all: reminders(subtree: true) { totalCount nodes {
                              kind overdue noticeOn dueOn settledOn version
                              organization { id } subject { id ... on Organization { code } } } } } }""".formatted(district))
                .path("organization.own.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("organization.all.nodes[0]")
                .matchesJson("""
                        { "kind": "TERM_ENDING", "overdue": true, "noticeOn": "%s", "dueOn": "%s", "settledOn": null,
                          "version": 0, "organization": { "id": "%s" }, "subject": { "id": "%s", "code": "%s" } }""".formatted(day(0), day(-1), street, street, graph.code("1-1-1")));
    }

    @Test
    void showsAKindThatNobodyKnowsAsAnother() {
        remind(street, "FORGOTTEN", 0, 1);
        graph.ask("{ reminders(filter: { within: \"%s\" }) { nodes { kind } } }".formatted(city))
                .path("reminders.nodes[*].kind")
                .entityList(String.class)
                .containsExactly("OTHER");
    }

    @Test
    void replacesAnOpenOneOfTheSameKindAndSubject() {
        remind(street, "OTHER", 0, 10);
        remind(street, "OTHER", 0, 20);
        remind(street, "TERM_ENDING", 0, 15);
        assertThat(due("within: \"%s\"".formatted(city))).containsExactly(day(15), day(20));
        settle(street, "OTHER");
        settle(street, "OTHER");
        remind(street, "OTHER", 0, 30);
        assertThat(due("within: \"%s\"".formatted(city))).containsExactly(day(15), day(30));
        assertThat(due("within: \"%s\", settled: true".formatted(city))).containsExactly(day(20));
    }

    @Test
    void isSettledOnceAndOnTheVersionThatIsNamed() {
        remind(street, "OTHER", 0, 1);
        String id = ids(graph).getFirst();
        assertThat(graph.error("settleReminder", input("id", id, "version", 1))).isEqualTo("CONFLICT");
        graph.mutate("settleReminder", input("id", id, "version", 0), "reminder { settledOn version }")
                .path("result.reminder")
                .matchesJson("{ \"settledOn\": \"%s\", \"version\": 1 }".formatted(today));
        assertThat(graph.problem("settleReminder", input("id", id))).isEqualTo("REMINDER_SETTLED");
        assertThat(graph.problem("settleReminder", input("id", street))).isEqualTo("NOT_FOUND");
    }

    @Test
    void isSettledByOneOfManyAtOnce() throws Exception {
        remind(street, "OTHER", 0, 1);
        String id = ids(graph).getFirst();
        Map<String, Long> answers =
                AtOnce.of(number -> () -> graph.problems("settleReminder", input("id", id))
                                .toString())
                        .stream()
                        .collect(groupingBy(answer -> answer, counting()));
        assertThat(answers).isEqualTo(Map.of("[]", 1L, "[REMINDER_SETTLED]", AtOnce.CALLERS - 1L));
    }

    @Test
    void isSeenAndSettledOnlyWithinItsScope() {
        String other = graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        remind(street, "OTHER", 0, 1);
        String id = ids(graph).getFirst();
        Graph ofTheOther = graph.client(api, other, "reminder.read", "reminder.write");
        assertThat(ids(ofTheOther)).isEmpty();
        assertThat(ofTheOther.problem("settleReminder", input("id", id))).isEqualTo("NOT_FOUND");
        ofTheOther.ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
        graph.mutate("moveOrganization", input("id", street, "parentId", other), "organization { id }");
        assertThat(ids(ofTheOther)).containsExactly(id);
    }

    @Test
    void keepsItsSubjectFromThoseWhoMayNotReadIt() {
        remind(street, "OTHER", 0, 1);
        graph.client(api, district, "reminder.read")
                .ask("{ reminders { nodes { subject { id } } } }")
                .path("reminders.nodes[0].subject")
                .valueIsNull();
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        for (int number = 0; number < 12; number++) {
            remind(graph.organization("1-1-2-" + number, "OTHER", district), "OTHER", 0, number);
        }
        Asked asked = new Asked(graph, statements);
        asked.asOftenForFewAsForMany(
                "{ reminders(first: %%d, filter: { within: \"%s\" }) { totalCount nodes { organization { code } subject { id } } } }"
                        .formatted(city),
                "reminders.nodes",
                2,
                12);
        asked.asOftenForFewAsForMany("""
                { organization(id: "%s") { children(first: %%d) { nodes {
                    reminders(first: 2) { totalCount nodes { subject { id } } } } } } }""".formatted(district), "organization.children.nodes", 2, 12);
    }

    private List<String> due(String filter) {
        return graph.ask("{ reminders(filter: { %s }) { nodes { dueOn } } }".formatted(filter))
                .path("reminders.nodes[*].dueOn")
                .entityList(String.class)
                .get();
    }

    private List<String> ids(Graph caller) {
        String filter = caller == graph ? "(filter: { within: \"%s\" })".formatted(city) : "";
        return caller.ask("{ reminders%s { nodes { id } } }".formatted(filter))
                .path("reminders.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private String day(int daysAhead) {
        return today.plusDays(daysAhead).toString();
    }

    private void remind(String organizationId, String kind, int noticeIn, int dueIn) {
        within().organization(
                        organizationId,
                        organization -> reminders.remind(new NewReminder(
                                kind,
                                new NodeId("Organization", organization.key()),
                                organization,
                                today.plusDays(noticeIn),
                                today.plusDays(dueIn))));
    }

    private void settle(String organizationId, String kind) {
        within().organization(
                        organizationId,
                        organization -> reminders.settle(kind, new NodeId("Organization", organization.key())));
    }

    private Within within() {
        return new Within(transactions, organizations);
    }
}
