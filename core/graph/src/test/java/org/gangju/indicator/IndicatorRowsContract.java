package org.gangju.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangju.graph.Graph;
import org.gangju.graph.RunningGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The very branches behind a city's number, page by page, and only those that a caller sees. */
@SuppressWarnings("NullAway.Init")
abstract class IndicatorRowsContract extends RunningGraph {

    private String city;
    private String first;
    private String second;
    private final List<String> branches = new ArrayList<>();

    @BeforeEach
    void growTwoDistricts() {
        graph = new Graph(api.bootstrapClient());
        city = graph.organization("1", "CITY_COMMITTEE", null);
        first = graph.organization("1-1", "DISTRICT_COMMITTEE", city);
        second = graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        branches.clear();
        for (String district : List.of(first, second)) {
            for (int number = 0; number < 3; number++) {
                branches.add(
                        graph.organization((district.equals(first) ? "1-1-" : "1-2-") + number, "BRANCH", district));
            }
        }
    }

    @Test
    void areTheBranchesThatAreCounted() {
        GraphQlTester.Response answer = graph.ask(rows(city, ""));
        assertThat(ids(answer)).containsExactlyElementsOf(branches);
        answer.path("indicatorRows.totalCount").entity(Integer.class).isEqualTo(6);
        assertThat(answer.path("indicatorRows.nodes[*].organization.id")
                        .entityList(String.class)
                        .get())
                .containsExactlyElementsOf(branches);
        assertThat(ids(graph.ask(rows(second, "")))).containsExactlyElementsOf(branches.subList(3, 6));
        assertThat(ids(graph.ask(rows(city, "asOf: \"2001-01-01\"")))).isEmpty();
    }

    @Test
    void addUpToTheNumbers() {
        GraphQlTester.Response figures = graph.ask(
                "{ indicators(organizationId: \"%s\", keys: [\"K5\"]) { numerator denominator } }".formatted(city));
        int numerator =
                figures.path("indicators[0].numerator").entity(Integer.class).get();
        int denominator =
                figures.path("indicators[0].denominator").entity(Integer.class).get();
        assertThat(total(rows(city, ""))).isEqualTo(denominator).isEqualTo(6);
        assertThat(total(rows(city, "fulfilled: true"))).isEqualTo(numerator);
        assertThat(total(rows(city, "fulfilled: false"))).isEqualTo(6 - numerator);
        assertThat(total(rows(city, "group: \"CELL\""))).isZero();
    }

    @Test
    void areTurnedPageByPageInBothDirections() {
        assertThat(turned("first: 4", "after", "endCursor")).containsExactlyElementsOf(branches);
        List<String> backwards = new ArrayList<>(turned("last: 4", "before", "startCursor"));
        assertThat(backwards).containsExactlyInAnyOrderElementsOf(branches);
        assertThat(backwards.subList(0, 4)).isEqualTo(branches.subList(2, 6));
    }

    @Test
    void takeAsManyStatementsHoweverManyThereAre() {
        assertThat(asked(rows(city, "first: 1"))).isEqualTo(asked(rows(city, "first: 6")));
    }

    @Test
    void endWhereTheCallerSeesNoMore() {
        Graph own = graph.client(api, first, "organization.read", "indicator.read", "setup.read");
        assertThat(ids(own.ask(rows(first, "")))).containsExactlyElementsOf(branches.subList(0, 3));
        assertThat(total(own, rows(second, ""))).isZero();
        assertThat(total(own, rows(city, ""))).isZero();
    }

    @Test
    void keepToEachPermissionsOwnReach() {
        Graph mixed = graph.granted(
                api, city, Map.of(city, List.of("organization.read", "indicator.read"), second, List.of("setup.read")));
        assertThat(ids(mixed.ask(rows(city, "")))).containsExactlyElementsOf(branches.subList(3, 6));
        assertThat(total(mixed, rows(city, ""))).isEqualTo(3);
    }

    @Test
    void hideWhatTheCallerMayNotRead() {
        Graph blind = graph.granted(
                api, city, Map.of(city, List.of("indicator.read", "setup.read"), first, List.of("organization.read")));
        assertThat(total(blind, rows(first, ""))).isEqualTo(3);
        Graph unknowing = graph.granted(
                api, city, Map.of(first, List.of("indicator.read", "setup.read"), city, List.of("organization.read")));
        assertThat(ids(unknowing.ask(rows(city, "")))).containsExactlyElementsOf(branches.subList(0, 3));
    }

    @Test
    void sayWhatIsWrong() {
        Graph reader = graph.client(api, city, "organization.read", "indicator.read");
        assertThat(error(reader, rows(city, ""))).isEqualTo("FORBIDDEN");
        assertThat(error(graph, rows(city, "").replace("K5", "K0"))).isEqualTo("BAD_INPUT");
        assertThat(error(graph.client(api, city, "organization.read"), rows(city, "")))
                .isEqualTo("FORBIDDEN");
    }

    private List<String> turned(String page, String argument, String cursor) {
        List<String> found = new ArrayList<>();
        String behind = "";
        while (found.size() < 100) {
            GraphQlTester.Response answer = graph.ask(rows(city, page + behind));
            List<String> some = ids(answer);
            found.addAll(some);
            if (some.size() < 4) {
                return found;
            }
            String at = answer.path("indicatorRows.pageInfo." + cursor)
                    .entity(String.class)
                    .get();
            behind = " %s: \"%s\"".formatted(argument, at);
        }
        return found;
    }

    private long asked(String document) {
        return statements
                .during(() ->
                        graph.ask(document).path("indicatorRows.totalCount").hasValue())
                .ofTheOperation()
                .size();
    }

    private int total(String document) {
        return total(graph, document);
    }

    private static int total(Graph asking, String document) {
        return asking.ask(document)
                .path("indicatorRows.totalCount")
                .entity(Integer.class)
                .get();
    }

    private static @Nullable Object error(Graph asking, String document) {
        List<Object> codes = new ArrayList<>();
        asking.ask(document)
                .errors()
                .satisfy(errors ->
                        errors.forEach(error -> codes.add(error.getExtensions().get("code"))));
        return codes.size() == 1 ? codes.getFirst() : codes;
    }

    private static List<String> ids(GraphQlTester.Response answer) {
        return answer.path("indicatorRows.nodes[*].node.id")
                .entityList(String.class)
                .get();
    }

    private static String rows(String organization, String arguments) {
        return """
                { indicatorRows(organizationId: "%s", key: "K5" %s) { totalCount pageInfo { startCursor endCursor }
                    nodes { node { id } organization { id } fulfilled group } } }""".formatted(organization, arguments);
    }
}
