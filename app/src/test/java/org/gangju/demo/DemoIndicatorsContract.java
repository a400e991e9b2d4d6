package org.gangju.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** K1 to K7 of a filled city are what somebody counts by hand in its tables. */
abstract class DemoIndicatorsContract extends DemoContract {

    /** The largest of several counts, which is no count of rows itself. */
    private static final String A_LARGEST = "K23_LOAD";

    private static final List<String> KEYS = List.of("K1", "K2", "K3", "K4", "K5", "K6", "K7");

    @Autowired
    GangjuApi api;

    private RawCity city;
    private GraphQlTester tester;

    @BeforeEach
    void fillTheCity() {
        fillTheSmallCity();
        city = new RawCity(sql);
        tester = api.bootstrapClient();
    }

    @Test
    void equalAHandCount() {
        LocalDate today = PeopleSketch.TODAY;
        Map<String, List<Counted>> counted = counted(today);

        counted.forEach((key, all) ->
                assertThat(all).as(key).anyMatch(Counted::fulfilled).anyMatch(one -> !one.fulfilled()));
        organizations()
                .forEach(organization -> assertThat(asked(organization, today))
                        .as(organization.text("code"))
                        .isEqualTo(expected(organization, counted)));
    }

    @Test
    void equalAHandCountOfAPastDayToo() {
        LocalDate day = NetSketch.DRAWN_ON.plusMonths(8);
        RawRow whole = organizations().findFirst().orElseThrow();

        assertThat(asked(whole, day)).isEqualTo(expected(whole, counted(day)));
    }

    /** Of every indicator, those that modules bring too. */
    @Test
    void haveAsManyRowsAsTheyCount() {
        organizations().limit(3).forEach(organization -> {
            String id = new NodeId("Organization", organization.number("id")).encoded();
            List<ListedCount> figures = tester.document("""
                            { indicators(organizationId: "%s") { key numerator denominator
                                groups { key numerator denominator } } }""".formatted(id))
                    .execute()
                    .path("indicators")
                    .entityList(ListedCount.class)
                    .get();
            assertThat(figures)
                    .extracting(ListedCount::key)
                    .containsAll(KEYS)
                    .contains("K21", "K27_HOURS", "K27_COMPLETION");
            figures.stream()
                    .filter(figure -> !figure.key().equals(A_LARGEST))
                    .forEach(figure -> assertThat(figure.of(rows(id, figure)))
                            .as(organization.text("code"))
                            .isEqualTo(figure));
        });
    }

    /** How many rows there are of each choice, each asked for on its own. */
    private Function<String, Integer> rows(String id, ListedCount figure) {
        return choice -> tester.document("""
                        { indicatorRows(organizationId: "%s", key: "%s" %s) { totalCount } }""".formatted(id, figure.key(), choice))
                .execute()
                .path("indicatorRows.totalCount")
                .entity(Integer.class)
                .get();
    }

    /** By the length of the division's code: the city, districts, and streets. */
    abstract boolean isCompared(String code);

    private Stream<RawRow> organizations() {
        return city.rows("organization")
                .filter(row -> row.has("division_code") && row.is("division_code", row.text("code")))
                .filter(row -> isCompared(row.text("code")))
                .sorted(Comparator.comparing(row -> row.text("path")));
    }

    private Map<String, List<Counted>> counted(LocalDate day) {
        HandCount hand = new HandCount(city, day);
        Map<String, List<Counted>> counted = new LinkedHashMap<>();
        KEYS.forEach(key -> counted.put(key, hand.of(key)));
        return counted;
    }

    private List<IndicatorAnswer> expected(RawRow organization, Map<String, List<Counted>> counted) {
        Map<String, String> below = city.rows("organization")
                .filter(row -> row.has("parent_id") && row.number("parent_id") == organization.number("id"))
                .collect(toMap(row -> row.text("path"), row -> row.text("code")));
        return KEYS.stream()
                .map(key -> IndicatorAnswer.of(
                        key, Objects.requireNonNull(counted.get(key)), organization.text("path"), below))
                .toList();
    }

    private List<IndicatorAnswer> asked(RawRow organization, LocalDate day) {
        String id = new NodeId("Organization", organization.number("id")).encoded();
        return tester.document("""
                        { indicators(organizationId: "%s", asOf: "%s", keys: ["K1", "K2", "K3", "K4", "K5", "K6", "K7"]) { %s } }""".formatted(id, day, IndicatorAnswer.FIELDS))
                .execute()
                .path("indicators")
                .entityList(IndicatorAnswer.class)
                .get();
    }
}
