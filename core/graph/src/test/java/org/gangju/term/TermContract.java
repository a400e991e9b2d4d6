package org.gangju.term;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.graph.Graph.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.gangju.graph.Asked;
import org.gangju.graph.AtOnce;
import org.gangju.graph.Graph;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What clients may rely on of terms. */
@SuppressWarnings("NullAway.Init")
abstract class TermContract {

    @Autowired
    private GangjuApi api;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TermSettings settings;

    @Autowired
    private Clock clock;

    private Graph graph;
    private Graph superior;
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
        superior = graph.acting(api, "1-1");
        today = LocalDate.now(clock);
    }

    @ParameterizedTest
    @CsvSource({
        "RUNNING,      startElection,  TERM_NOT_DUE",
        "RUNNING,      recordElection, TERM_NOT_IN_ELECTION",
        "RUNNING,      extend,         TERM_NOT_DUE",
        "DUE,          startElection,  IN_ELECTION",
        "DUE,          recordElection, TERM_NOT_IN_ELECTION",
        "DUE,          extend,         EXTENDED",
        "OVERDUE,      startElection,  IN_ELECTION",
        "OVERDUE,      recordElection, TERM_NOT_IN_ELECTION",
        "OVERDUE,      extend,         EXTENDED",
        "IN_ELECTION,  startElection,  TERM_IN_ELECTION",
        "IN_ELECTION,  recordElection, RENEWED",
        "IN_ELECTION,  extend,         EXTENDED",
        "EXTENDED,     startElection,  TERM_NOT_DUE",
        "EXTENDED,     recordElection, TERM_NOT_IN_ELECTION",
        "EXTENDED,     extend,         TERM_NOT_DUE",
        "RUN_OUT,      startElection,  IN_ELECTION",
        "RUN_OUT,      recordElection, TERM_NOT_IN_ELECTION",
        "RUN_OUT,      extend,         EXTENDED",
        "RENEWED,      startElection,  TERM_RENEWED",
        "RENEWED,      recordElection, TERM_RENEWED",
        "RENEWED,      extend,         TERM_RENEWED"
    })
    void takesEachStepFromTheStatesThatAllowIt(String state, String step, String answer) {
        String id = brought(state);
        assertThat(status(id)).isEqualTo(state.equals("OVERDUE") || state.equals("RUN_OUT") ? "DUE" : state);
        assertThat(step(step, id)).isEqualTo(answer);
    }

    /** A term in this state; RUN_OUT is one whose extension is over. */
    private String brought(String state) {
        String id = started(
                switch (state) {
                    case "RUNNING" -> today.minusYears(1);
                    case "OVERDUE", "RUN_OUT" -> today.minusYears(3).minusDays(20);
                    default -> today.minusYears(3).plusMonths(5);
                });
        switch (state) {
            case "IN_ELECTION" -> step("startElection", id);
            case "EXTENDED" -> step("extend", id);
            case "RUN_OUT" -> {
                step("extend", id);
                database.sql("UPDATE term_event SET happened_on = ?, until_on = ? WHERE term_id = ?")
                        .params(today.minusDays(15), today.minusDays(1), key(id))
                        .update();
            }
            case "RENEWED" -> {
                step("startElection", id);
                step("recordElection", id);
            }
            default -> {}
        }
        return id;
    }

    /** The status afterwards, or the code of the problem. */
    private String step(String step, String id) {
        String problem = switch (step) {
            case "startElection" -> problem(graph, "startElection", input("termId", id));
            case "recordElection" -> problem(graph, "recordElection", input("termId", id, "heldOn", today.toString()));
            default -> extend(id, today.plusMonths(7));
        };
        return problem.isEmpty() ? status(id) : problem;
    }

    /** Proposed and approved: nothing, or the code of what stands against it. */
    private String extend(String id, LocalDate until) {
        var proposed = graph.mutate("proposeTermExtension", extension(id, until), "proposal { id }");
        List<String> problems = proposed.path("result.problems[*].code")
                .entityList(String.class)
                .get();
        if (!problems.isEmpty()) {
            return problems.getFirst();
        }
        return problem(
                superior,
                "approveProposal",
                input(
                        "id",
                        proposed.path("result.proposal.id").entity(String.class).get()));
    }

    private static Map<String, @Nullable Object> extension(String id, LocalDate until) {
        return input("termId", id, "until", until.toString(), "reason", "疫情");
    }

    private static String problem(Graph caller, String mutation, Map<String, @Nullable Object> input) {
        List<String> problems = caller.mutate(mutation, input, "clientMutationId")
                .path("result.problems[*].code")
                .entityList(String.class)
                .get();
        return String.join(",", problems);
    }

    @Test
    void lastsAsLongAsItsOrganizationsAreElectedFor() {
        String village = graph.organization("1-1-1-J", "RESIDENTS_COMMITTEE", street);
        assertThat(ends(started(street, today))).isEqualTo(today.plusYears(3));
        assertThat(ends(started(village, today))).isEqualTo(today.plusYears(5));
    }

    @Test
    void refusesTermsThatAreTooLongOrEndBeforeTheyBegin() {
        assertThat(start(street, today, today.plusYears(3).plusDays(1))).isEqualTo("TERM_TOO_LONG");
        assertThat(start(street, today, today)).isEqualTo("PERIOD_ENDS_BEFORE_START");
        assertThat(start(street, today.plusDays(1), null)).isEqualTo("TERM_DAY_IN_FUTURE");
        assertThat(start(street, today, today.plusYears(2))).isEmpty();
        assertThat(start(street, today.minusYears(2), today.minusYears(1))).isEqualTo("TERM_OVERLAPS");
    }

    @Test
    void belongsToNoRetiredAndNoTemporaryBranch() {
        String temporary = graph.organization("1-1-1-9", "TEMPORARY_BRANCH", street);
        String retired = graph.organization("1-1-1-8", "OTHER", street);
        String term = started(retired, today.minusYears(3));
        graph.mutate("retireOrganization", input("id", retired), "organization { id }");
        assertThat(start(temporary, today, null)).isEqualTo("TERM_NOT_OF_A_TEMPORARY_BRANCH");
        assertThat(start(retired, today, null)).isEqualTo("TERM_ORGANIZATION_RETIRED");
        assertThat(graph.problem("startElection", input("termId", term))).isEqualTo("TERM_ORGANIZATION_RETIRED");
        assertThat(graph.problem("startElection", input("termId", street))).isEqualTo("NOT_FOUND");
        assertThat(reminders("settled: true"))
                .containsExactly(today.minusYears(3).plusYears(3).toString());
    }

    @Test
    void beginsWithTheElectionThatRenewedTheOneBefore() {
        LocalDate began = today.minusYears(3).minusDays(40);
        String first = started(began);
        graph.mutate(
                        "startElection",
                        input("termId", first, "on", today.minusDays(30).toString()),
                        "term { version }")
                .path("result.term.version")
                .entity(Integer.class)
                .isEqualTo(1);
        assertThat(election(first, today.minusDays(31))).isEqualTo("TERM_DAY_OUT_OF_ORDER");
        assertThat(election(first, today.plusDays(1))).isEqualTo("TERM_DAY_IN_FUTURE");
        graph.mutate(
                        "recordElection",
                        input("termId", first, "heldOn", today.minusDays(20).toString()),
                        "term { ordinal startsOn endsOn status organization { id } }")
                .path("result.term")
                .matchesJson(
                        """
                        { "ordinal": 2, "startsOn": "%s", "endsOn": "%s", "status": "RUNNING",
                          "organization": { "id": "%s" } }""".formatted(today.minusDays(20), today.minusDays(20).plusYears(3), street));
        assertThat(election(first, today)).isEqualTo("TERM_RENEWED");
        graph.ask("""
                        { organization(id: "%s") {
                            now: terms { nodes { ordinal } } then: terms(asOf: "%s") { nodes { ordinal status } }
                            all: terms(history: true) { nodes { ordinal status } }
                            currentTerm { ordinal } before: currentTerm(asOf: "%s") { ordinal status extendedTo }
                            none: currentTerm(asOf: "2000-01-01") { ordinal } } }""".formatted(street, today.minusDays(25), today.minusDays(35)))
                .path("organization")
                .matchesJson("""
                        { "now": { "nodes": [{ "ordinal": 2 }] },
                          "then": { "nodes": [{ "ordinal": 1, "status": "IN_ELECTION" }] },
                          "all": { "nodes": [{ "ordinal": 1, "status": "RENEWED" }, { "ordinal": 2, "status": "RUNNING" }] },
                          "currentTerm": { "ordinal": 2 },
                          "before": { "ordinal": 1, "status": "DUE", "extendedTo": null },
                          "none": null }""");
    }

    @Test
    void isReadAsOfTheDayOfItsOrganization() {
        String first = started(today.minusYears(3).plusMonths(1));
        step("startElection", first);
        graph.ask("""
                        { organization(id: "%s") { currentTerm(asOf: "%s") { status later: status(asOf: "%s") } } }""".formatted(street, today.minusYears(1), today))
                .path("organization.currentTerm")
                .matchesJson("{ \"status\": \"RUNNING\", \"later\": \"IN_ELECTION\" }");
    }

    @Test
    void startsNoElectionBeforeItIsDue() {
        String term = started(today.minusYears(3).plusMonths(5));
        assertThat(problem(
                        graph,
                        "startElection",
                        input("termId", term, "on", today.minusYears(1).toString())))
                .isEqualTo("TERM_NOT_DUE");
        assertThat(problem(
                        graph,
                        "startElection",
                        input("termId", term, "on", today.minusYears(4).toString())))
                .isEqualTo("TERM_DAY_OUT_OF_ORDER");
        assertThat(problem(
                        graph,
                        "startElection",
                        input("termId", term, "on", today.plusDays(1).toString())))
                .isEqualTo("TERM_DAY_IN_FUTURE");
        graph.mutate("startElection", input("termId", term, "version", 4), "term { id }")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("CONFLICT"));
    }

    @Test
    void isExtendedForAYearAtMostAndOnlyOnce() {
        LocalDate end = today.plusMonths(5);
        String term = started(end.minusYears(3));
        assertThat(extend(term, ends(term).plusMonths(12).plusDays(1))).isEqualTo("TERM_EXTENSION_TOO_LONG");
        assertThat(extend(term, ends(term))).isEqualTo("TERM_EXTENSION_TOO_SHORT");
        assertThat(problem(
                        graph,
                        "proposeTermExtension",
                        extension(term, ends(term).plusMonths(6))))
                .isEmpty();
        assertThat(problem(
                        graph,
                        "proposeTermExtension",
                        extension(term, ends(term).plusMonths(7))))
                .isEqualTo("TERM_EXTENSION_PROPOSED");
    }

    @Test
    void tellsTheSuperiorWhichExtensionIsProposed() {
        String term = started(today.minusYears(3));
        graph.mutate("proposeTermExtension", extension(term, today.plusMonths(6)), "proposal { id }");
        superior.ask("""
                        { organization(id: "%s") { proposalsToDecide { nodes {
                            kind termExtension { until term { id } } organization { id } } } } }""".formatted(district))
                .path("organization.proposalsToDecide.nodes[0]")
                .matchesJson("""
                        { "kind": "TERM_EXTENSION", "organization": { "id": "%s" },
                          "termExtension": { "until": "%s", "term": { "id": "%s" } } }""".formatted(street, today.plusMonths(6), term));
    }

    @Test
    void staysProposedWhenTheElectionWasQuicker() {
        String term = started(today.minusYears(3));
        String proposal = graph.mutate("proposeTermExtension", extension(term, today.plusMonths(6)), "proposal { id }")
                .path("result.proposal.id")
                .entity(String.class)
                .get();
        step("startElection", term);
        step("recordElection", term);
        assertThat(superior.problem("approveProposal", input("id", proposal))).isEqualTo("TERM_RENEWED");
    }

    @Test
    void remindsOfItsEndUntilItIsRenewed() {
        String term = started(today.minusYears(3).plusMonths(3));
        LocalDate end = ends(term);
        assertThat(reminders("settled: false")).containsExactly(end.toString());
        extend(term, end.plusMonths(6));
        assertThat(reminders("settled: false"))
                .containsExactly(end.plusMonths(6).toString());
        database.sql("UPDATE term_event SET happened_on = ?, until_on = ? WHERE term_id = ?")
                .params(today.minusDays(3), today.minusDays(1), key(term))
                .update();
        step("startElection", term);
        step("recordElection", term);
        assertThat(reminders("settled: true")).containsExactly(end.plusMonths(6).toString());
        assertThat(reminders("settled: false"))
                .containsExactly(today.plusYears(3).toString());
        graph.ask(
                        "{ reminders(filter: { within: \"%s\", settled: false }) { nodes { kind noticeOn subject { ... on Term { ordinal } } } } }"
                                .formatted(city))
                .path("reminders.nodes[0]")
                .matchesJson("{ \"kind\": \"TERM_ENDING\", \"noticeOn\": \"%s\", \"subject\": { \"ordinal\": 2 } }"
                        .formatted(settings.noticeOf(today.plusYears(3))));
    }

    @Test
    void listsTheTermsOfADistrictByWhereTheyStand() {
        String other = graph.organization("1-1-2", "WORK_COMMITTEE", district);
        String third = graph.organization("1-1-3", "WORK_COMMITTEE", district);
        String fourth = graph.organization("1-1-4", "WORK_COMMITTEE", district);
        String fifth = graph.organization("1-1-5", "WORK_COMMITTEE", district);
        started(street, today.minusYears(3).minusDays(9));
        started(other, today.minusYears(1));
        step("startElection", started(third, today.minusYears(3).minusDays(8)));
        step("extend", started(fourth, today.minusYears(3).minusDays(7)));
        String renewed = started(fifth, today.minusYears(3).minusDays(6));
        step("startElection", renewed);
        step("recordElection", renewed);
        assertThat(listed("")).containsExactly("1-1-1", "1-1-3", "1-1-4", "1-1-2", "1-1-5");
        assertThat(listed(", endsBefore: \"%s\"".formatted(today.minusDays(8)))).containsExactly("1-1-1");
        assertThat(listed(", statuses: [DUE]")).containsExactly("1-1-1");
        assertThat(listed(", statuses: [RUNNING]")).containsExactly("1-1-2", "1-1-5");
        assertThat(listed(", statuses: [IN_ELECTION, EXTENDED]")).containsExactly("1-1-3", "1-1-4");
        assertThat(listed(", or: [{ statuses: [RENEWED] }]")).containsExactly("1-1-5");
        assertThat(listed(", not: { statuses: [RUNNING, DUE] }")).containsExactly("1-1-3", "1-1-4", "1-1-5");
    }

    private List<String> listed(String filter) {
        return graph
                .ask("{ terms(filter: { within: \"%s\"%s }) { nodes { organization { code } } } }"
                        .formatted(district, filter))
                .path("terms.nodes[*].organization.code")
                .entityList(String.class)
                .get()
                .stream()
                .map(code -> code.substring(graph.code("").length()))
                .toList();
    }

    @Test
    void standsInAListAsItDoesByItself() {
        for (String state : List.of("RUNNING", "DUE", "OVERDUE", "IN_ELECTION", "EXTENDED", "RUN_OUT")) {
            street = graph.organization("s-" + state, "WORK_COMMITTEE", district);
            brought(state);
        }
        for (int days = -1300; days <= 1300; days += 100) {
            LocalDate day = today.plusDays(days);
            graph.ask("""
                            { all: terms(asOf: "%1$s", filter: { within: "%2$s" }) { nodes { status } }
                              RUNNING: terms(asOf: "%1$s", filter: { within: "%2$s", statuses: [RUNNING] }) { nodes { status } }
                              DUE: terms(asOf: "%1$s", filter: { within: "%2$s", statuses: [DUE] }) { nodes { status } }
                              IN_ELECTION: terms(asOf: "%1$s", filter: { within: "%2$s", statuses: [IN_ELECTION] }) { nodes { status } }
                              EXTENDED: terms(asOf: "%1$s", filter: { within: "%2$s", statuses: [EXTENDED] }) { nodes { status } } }""".formatted(day, district))
                    .path("")
                    .entity(Listed.class)
                    .satisfies(listed -> {
                        assertThat(listed.RUNNING().nodes())
                                .allMatch(term -> term.status().equals("RUNNING"));
                        assertThat(listed.DUE().nodes())
                                .allMatch(term -> term.status().equals("DUE"));
                        assertThat(listed.IN_ELECTION().nodes())
                                .allMatch(term -> term.status().equals("IN_ELECTION"));
                        assertThat(listed.EXTENDED().nodes())
                                .allMatch(term -> term.status().equals("EXTENDED"));
                        assertThat(listed.all().nodes()).hasSize(listed.standing());
                    });
        }
    }

    private record Listed(Page all, Page RUNNING, Page DUE, Page IN_ELECTION, Page EXTENDED) {

        int standing() {
            return List.of(RUNNING, DUE, IN_ELECTION, EXTENDED).stream()
                    .mapToInt(page -> page.nodes().size())
                    .sum();
        }
    }

    private record Page(List<Standing> nodes) {}

    private record Standing(String status) {}

    @Test
    void isSeenAndChangedOnlyWithinItsScope() {
        String other = graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        String term = started(today.minusYears(3));
        Graph ofTheOther = graph.client(api, other, "term.read", "term.write");
        ofTheOther
                .ask("{ terms { totalCount } node(id: \"%s\") { id } }".formatted(term))
                .path("terms.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("node")
                .valueIsNull();
        assertThat(ofTheOther.problem("startElection", input("termId", term))).isEqualTo("NOT_FOUND");
        graph.mutate("moveOrganization", input("id", street, "parentId", other), "organization { id }");
        ofTheOther
                .ask("{ terms { totalCount } }")
                .path("terms.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
        assertThat(problem(ofTheOther, "startElection", input("termId", term))).isEmpty();
    }

    @Test
    void isBegunAndRenewedByOneOfManyAtOnce() throws Exception {
        assertThat(counted(number -> start(street, today.minusYears(3), null)))
                .isEqualTo(Map.of("", 1L, "TERM_OVERLAPS", AtOnce.CALLERS - 1L));
        String term = current();
        assertThat(counted(number -> problem(graph, "startElection", input("termId", term))))
                .isEqualTo(Map.of("", 1L, "TERM_IN_ELECTION", AtOnce.CALLERS - 1L));
        assertThat(counted(number -> election(term, today)))
                .isEqualTo(Map.of("", 1L, "TERM_RENEWED", AtOnce.CALLERS - 1L));
        assertThat(database.sql("SELECT COUNT(*) FROM term WHERE organization_id = ?")
                        .param(NodeId.keyOf("Organization", street).orElseThrow())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private static Map<String, Long> counted(IntFunction<String> call) throws Exception {
        return AtOnce.of(number -> () -> call.apply(number)).stream().collect(groupingBy(answer -> answer, counting()));
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        for (int number = 0; number < 12; number++) {
            started(graph.organization("1-1-2-" + number, "OTHER", district), today.minusYears(3));
        }
        Asked asked = new Asked(graph, statements);
        asked.asOftenForFewAsForMany("""
                { terms(first: %%d, filter: { within: "%s", statuses: [DUE, EXTENDED] }) { totalCount nodes {
                    status extendedTo organization { code } } } }""".formatted(city), "terms.nodes", 2, 12);
        asked.asOftenForFewAsForMany("""
                { organization(id: "%s") { children(first: %%d) { nodes {
                    currentTerm { status organization { code } }
                    terms(first: 2) { totalCount nodes { status } }
                    all: terms(first: 2, history: true) { nodes { extendedTo } } } } } }""".formatted(district), "organization.children.nodes", 2, 12);
    }

    private String started(LocalDate startsOn) {
        return started(street, startsOn);
    }

    private String started(String organizationId, LocalDate startsOn) {
        return graph.created(
                "startTerm", "term", input("organizationId", organizationId, "startsOn", startsOn.toString()));
    }

    private String start(String organizationId, LocalDate startsOn, @Nullable LocalDate endsOn) {
        return problem(
                graph,
                "startTerm",
                input(
                        "organizationId",
                        organizationId,
                        "startsOn",
                        startsOn.toString(),
                        "endsOn",
                        endsOn == null ? null : endsOn.toString()));
    }

    private String election(String id, LocalDate heldOn) {
        return problem(graph, "recordElection", input("termId", id, "heldOn", heldOn.toString()));
    }

    private String current() {
        return graph.ask("{ organization(id: \"%s\") { currentTerm { id } } }".formatted(street))
                .path("organization.currentTerm.id")
                .entity(String.class)
                .get();
    }

    private String status(String id) {
        return graph.ask("{ node(id: \"%s\") { ... on Term { status } } }".formatted(id))
                .path("node.status")
                .entity(String.class)
                .get();
    }

    private LocalDate ends(String id) {
        return graph.ask("{ node(id: \"%s\") { ... on Term { endsOn } } }".formatted(id))
                .path("node.endsOn")
                .entity(LocalDate.class)
                .get();
    }

    private List<String> reminders(String filter) {
        return graph.ask("{ reminders(filter: { within: \"%s\", %s }) { nodes { dueOn } } }".formatted(city, filter))
                .path("reminders.nodes[*].dueOn")
                .entityList(String.class)
                .get();
    }

    private static long key(String id) {
        return NodeId.keyOf("Term", id).orElseThrow();
    }
}
