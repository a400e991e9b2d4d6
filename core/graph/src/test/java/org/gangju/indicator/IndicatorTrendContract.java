package org.gangju.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gangju.graph.Graph;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.api.MadeClient;
import org.gangju.testkit.statement.Statements;
import org.gangju.testkit.time.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A district's branches over a week, on each day what was answered on that day. */
@SuppressWarnings("NullAway.Init")
abstract class IndicatorTrendContract {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);

    @Autowired
    private GangjuApi api;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Statements statements;

    private Graph graph;
    private String city;
    private String district;

    @BeforeEach
    void growThroughTheWeek() {
        clock.goTo(MONDAY.plusDays(1));
        graph = new Graph(api.bootstrapClient());
        city = graph.organization("1", "CITY_COMMITTEE", null);
        district = graph.organization("1-1", "DISTRICT_COMMITTEE", city);
        clock.goTo(MONDAY.plusDays(2));
        graph.organization("1-1-1", "BRANCH", district);
        clock.goTo(MONDAY.plusDays(4));
        graph.organization("1-1-2", "BRANCH", district);
        clock.goTo(SUNDAY);
    }

    @Test
    void countsWhatStoodOnEachDay() {
        GraphQlTester.Response answer = graph.ask(trend(district, MONDAY, SUNDAY, "DAY"));
        assertThat(answer.path("indicators[0].trend[*].asOf")
                        .entityList(String.class)
                        .get())
                .hasSize(7)
                .startsWith("2030-01-07")
                .endsWith("2030-01-13");
        assertThat(answer.path("indicators[0].trend[*].denominator")
                        .entityList(Integer.class)
                        .get())
                .containsExactly(null, 0, 1, 1, 2, 2, 2);
        assertThat(answer.path("indicators[0].trend[*].suppressed")
                        .entityList(Boolean.class)
                        .get())
                .containsOnly(false);
    }

    @Test
    void saysOnEachDayWhatTheIndicatorSaysThen() {
        List<Map<String, Object>> points = points(trend(district, MONDAY.plusDays(1), SUNDAY, "DAY"));
        for (Map<String, Object> point : points) {
            Object alone = graph.ask("""
                            { indicators(organizationId: "%s", keys: ["K5"], asOf: "%s") {
                                asOf numerator denominator value suppressed } }""".formatted(district, point.get("asOf")))
                    .path("indicators[0]")
                    .entity(Map.class)
                    .get();
            assertThat(point).isEqualTo(alone);
        }
    }

    @Test
    void goesWithAnOrganizationThatHasMoved() {
        String document = trend(district, MONDAY.plusDays(1), SUNDAY, "DAY");
        List<Map<String, Object>> before = points(document);
        String second = graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        graph.done("moveOrganization", ApiCaller.input("id", district, "parentId", second));
        List<Map<String, Object>> whole = points(document);
        assertThat(whole).isEqualTo(before);
        for (String scope : List.of(second, district)) {
            MadeClient client = graph.makeClient(scope, "organization.read", "indicator.read", "setup.read");
            assertThat(points(client.caller(api), document)).isEqualTo(whole);
            String file =
                    "/indicators.csv?organization=%s&keys=K5&asOf=%s".formatted(graph.code("1-1"), MONDAY.plusDays(2));
            assertThat(new String(Objects.requireNonNull(api.get(client, file).getBody()), UTF_8))
                    .contains(graph.code("1-1") + ",中国共产党1-1委员会,2030-01-09,")
                    .contains(",1,");
        }
        Graph left = graph.client(api, graph.organization("1-3", "DISTRICT_COMMITTEE", city), "indicator.read");
        left.ask(document).path("indicators").entityList(Object.class).hasSize(0);
    }

    @Test
    void stepsByMonthsThatDiffer() {
        List<Map<String, Object>> points =
                points(trend(district, LocalDate.of(2028, 11, 30), LocalDate.of(2029, 2, 28), "MONTH"));
        assertThat(points)
                .extracting(point -> point.get("asOf"))
                .containsExactly("2028-11-30", "2028-12-30", "2029-01-30", "2029-02-28");
        assertThat(points(trend(district, LocalDate.of(2029, 1, 13), SUNDAY, "QUARTER")))
                .hasSize(5);
        assertThat(points(trend(district, LocalDate.of(2028, 1, 14), SUNDAY, "YEAR")))
                .hasSize(2);
        assertThat(points(trend(district, MONDAY, SUNDAY, "WEEK"))).hasSize(1);
    }

    @Test
    void asksOnceForEachPointAndOnceForTheOrganization() {
        long none = asked("{ indicators(organizationId: \"%s\", keys: [\"K5\"]) { key } }".formatted(district));
        assertThat(asked(trend(district, MONDAY.plusDays(1), SUNDAY, "DAY"))).isEqualTo(none + 1 + 6);
        assertThat(asked(trend(district, SUNDAY, SUNDAY, "DAY"))).isEqualTo(none + 1 + 1);
    }

    @Test
    void refusesWhatIsNoPeriodOfThePast() {
        assertRefused(trend(district, MONDAY, SUNDAY.plusDays(1), "DAY"), "BAD_INPUT");
        assertRefused(trend(district, SUNDAY, MONDAY, "DAY"), "BAD_INPUT");
    }

    @Test
    void hasThirtySixPointsAtMost() {
        assertThat(points(trend(district, SUNDAY.minusDays(35), SUNDAY, "DAY"))).hasSize(36);
        graph.ask(trend(district, SUNDAY.minusDays(36), SUNDAY, "DAY"))
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(
                                error -> error.getExtensions().get("code"),
                                error -> error.getExtensions().get("limit"),
                                error -> error.getExtensions().get("value"),
                                error -> error.getExtensions().get("asked"))
                        .containsExactly(tuple("LIMIT_EXCEEDED", "trend-points", 36, 37)));
        assertRefused(trend(district, LocalDate.of(1000, 1, 1), SUNDAY, "DAY"), "LIMIT_EXCEEDED");
    }

    @Test
    void costsAsMuchAsItHasPoints() {
        String keys = "[\"K1\", \"K2\", \"K3\", \"K4\", \"K5\", \"K6\", \"K7\"]";
        String trends = String.join(
                " ",
                IntStream.range(0, 20)
                        .mapToObj(number -> "t%d: trend(from: \"%s\", to: \"%s\", step: DAY) { asOf }"
                                .formatted(number, SUNDAY.minusDays(35), SUNDAY))
                        .toList());
        // A list of which nobody says its length counts as a page of 20.
        graph.ask("{ indicators(organizationId: \"%s\", keys: %s) { %s } }".formatted(district, keys, trends))
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(
                                error -> error.getExtensions().get("limit"),
                                error -> error.getExtensions().get("asked"))
                        .containsExactly(tuple("cost", 20 * (1 + 20 * 36))));
    }

    private void assertRefused(String document, String code) {
        graph.ask(document)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsExactly(code));
    }

    private long asked(String document) {
        return statements
                .during(() -> graph.ask(document).path("indicators[0]").hasValue())
                .ofTheOperation()
                .size();
    }

    private List<Map<String, Object>> points(String document) {
        return points(graph, document);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> points(ApiCaller caller, String document) {
        return (List<Map<String, Object>>) (List<?>) caller.ask(document)
                .path("indicators[0].trend")
                .entityList(Map.class)
                .get();
    }

    private static String trend(String organization, LocalDate from, LocalDate to, String step) {
        return """
                { indicators(organizationId: "%s", keys: ["K5"]) {
                    trend(from: "%s", to: "%s", step: %s) { asOf numerator denominator value suppressed } } }""".formatted(organization, from, to, step);
    }
}
