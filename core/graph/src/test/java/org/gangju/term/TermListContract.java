package org.gangju.term;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.gangju.graph.Asked;
import org.gangju.graph.Graph;
import org.gangju.testkit.database.RowCount;
import org.gangju.testkit.load.AtOnce;
import org.junit.jupiter.api.Test;

/** Which terms clients find, and that one of many changes each. */
abstract class TermListContract extends TermDistrict {

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
        for (String state :
                List.of("RUNNING", "DUE", "OVERDUE", "IN_ELECTION", "EXTENDED", "RUN_OUT", "RENEWING_IN_TIME")) {
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
        assertThat(new RowCount(database).of("SELECT COUNT(*) FROM term WHERE organization_id = ?", street))
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
}
