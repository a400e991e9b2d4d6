package org.gangju.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangju.graph.Graph;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.statement.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What every indicator answers, whatever it counts. */
@SuppressWarnings("NullAway.Init")
abstract class IndicatorContract {

    @Autowired
    private GangjuApi api;

    @Autowired
    private Statements statements;

    private Graph graph;
    private String city;

    @BeforeEach
    void growACity() {
        graph = new Graph(api.bootstrapClient());
        city = graph.organization("1", "CITY_COMMITTEE", null);
    }

    @Test
    void isNamedInTheCallersLanguage() {
        assertThat(titles("zh-CN")).contains("一肩挑比例", "设置规范的党支部比例");
        assertThat(titles("en")).contains("Branches in order");
    }

    @Test
    void answersOneStatementForEachHoweverManyOrganizationsAreBelow() {
        graph.organization("1-1", "DISTRICT_COMMITTEE", city);
        List<String> keys = keys();
        assertThat(keys).contains("K1", "K2", "K3", "K4", "K5", "K6", "K7");
        Map<String, Long> few = statementsOf(keys);
        for (int number = 2; number < 12; number++) {
            graph.organization("1-" + number, "DISTRICT_COMMITTEE", city);
        }

        assertThat(statementsOf(keys)).isEqualTo(few);
        // Which organization it is, what the indicator counts, which organizations are below it, and how many.
        assertThat(few.values()).containsOnly(4L);
    }

    @Test
    void givesEveryOrganizationBelowItsPart() {
        graph.organization("1-1", "DISTRICT_COMMITTEE", city);
        graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        graph.ask(query("K5"))
                .path("indicators[0].breakdown.totalCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("indicators[0].breakdown.nodes[*].denominator")
                .entityList(Integer.class)
                .containsExactly(0, 0)
                .path("indicators[0].value")
                .valueIsNull()
                .path("indicators[0].breakdown.nodes[0].value")
                .valueIsNull();
    }

    private Map<String, Long> statementsOf(List<String> keys) {
        return keys.stream().collect(Collectors.toMap(key -> key, key -> asked(query(key))));
    }

    private long asked(String document) {
        return statements
                .during(() -> graph.ask(document).path("indicators[0].key").hasValue())
                .ofTheOperation()
                .size();
    }

    private String query(String key) {
        return """
                { indicators(organizationId: "%s", keys: ["%s"]) { key numerator denominator value
                    groups { key numerator denominator } breakdown(first: 100) { totalCount
                        nodes { organization { code } numerator denominator value } } } }""".formatted(city, key);
    }

    private List<String> keys() {
        return graph.ask("{ indicators(organizationId: \"%s\") { key } }".formatted(city))
                .path("indicators[*].key")
                .entityList(String.class)
                .get();
    }

    private List<String> titles(String language) {
        return new Graph(api.bootstrapClient()
                        .mutate()
                        .header("Accept-Language", language)
                        .build())
                .ask("{ indicators(organizationId: \"%s\") { title } }".formatted(city))
                .path("indicators[*].title")
                .entityList(String.class)
                .get();
    }
}
