package org.gangju.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients may rely on of terms. */
abstract class TermContract extends TermDistrict {

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
        "EXTENDED,     startElection,  IN_ELECTION",
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
        assertThat(graph.error("startElection", input("termId", term, "version", 4)))
                .isEqualTo("CONFLICT");
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
        String proposal = proposed(term, today.plusMonths(6));
        step("startElection", term);
        step("recordElection", term);
        assertThat(superior.problem("approveProposal", input("id", proposal))).isEqualTo("TERM_RENEWED");
    }

    @Test
    void isProposedAnotherExtensionOnceOneThatComesTooLateIsTakenBack() {
        String term = started(today.minusYears(3).plusMonths(1));
        LocalDate until = ends(term).plusMonths(2);
        String proposal = proposed(term, until);
        String late = until.plusMonths(1).toString();
        assertThat(problem(superior, "approveProposal", input("id", proposal, "effectiveOn", late)))
                .isEmpty();
        assertThat(problem(graph, "proposeTermExtension", extension(term, until)))
                .isEqualTo("TERM_EXTENSION_PROPOSED");
        assertThat(problem(superior, "rejectProposal", input("id", proposal, "note", "延期过晚")))
                .isEmpty();
        assertThat(status(term)).isEqualTo("DUE");
        assertThat(extend(term, until)).isEmpty();
        assertThat(status(term)).isEqualTo("EXTENDED");
    }

    @Test
    void remindsOfItsEndUntilItIsRenewed() {
        String term = started(today.minusYears(3).plusMonths(3));
        LocalDate end = ends(term);
        assertThat(reminders("settled: false")).containsExactly(end.toString());
        extend(term, end.plusMonths(6));
        assertThat(reminders("settled: false"))
                .containsExactly(end.plusMonths(6).toString());
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
}
