package org.gangju.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The rows behind the numbers of the core, each where all permissions that it takes reach the organization it counts for. */
final class IndicatorRows {

    static final String FIELD = "Query.indicatorRows";

    private static final int PAGE = 200;
    private static final List<String> KEYS = List.of("GRIDS_IN_FORCE", "K1", "K2", "K3", "K4", "K5", "K6", "K7");

    private final HttpGraphQlTester whole;
    private final Random random;
    private final Tally tally;
    private final Map<String, List<Row>> truth = new HashMap<>();

    IndicatorRows(HttpGraphQlTester whole, Random random, Tally tally) {
        this.whole = whole;
        this.random = random;
        this.tally = tally;
    }

    /** What one caller is answered; nothing for more rows than a page has. */
    Optional<Probe> probe(String organization, Sight sight) {
        String key = KEYS.get(random.nextInt(KEYS.size()));
        String text = text(organization, key);
        List<Row> rows = truth.computeIfAbsent(text, this::learn);
        return rows.size() == PAGE
                ? Optional.empty()
                : Optional.of(new ValueProbe(
                        FIELD,
                        text,
                        expected(rows, organization, Indicators.permission(key), sight),
                        IndicatorRows::read,
                        tally,
                        sight));
    }

    private static Answer expected(List<Row> rows, String organization, String permission, Sight sight) {
        if (!sight.holds("indicator.read")) {
            return Answer.refused("FORBIDDEN");
        }
        if (!sight.sees(organization)) {
            return Answer.of(List.of());
        }
        return sight.holds(permission)
                ? Answer.of(rows.stream()
                        .filter(row -> isReached(row, "indicator.read", sight) && isReached(row, permission, sight))
                        .map(row -> row.cut(sight))
                        .toList())
                : Answer.refused("FORBIDDEN");
    }

    private static boolean isReached(Row row, String permission, Sight sight) {
        NodeId organization =
                NodeId.decode(Objects.requireNonNull(row.organization())).orElseThrow();
        return sight.reach(permission).organization(organization.key());
    }

    private List<Row> learn(String text) {
        Answer answer = Exchange.ask(whole, List.of(text)).getFirst();
        assertThat(answer.error()).as(text).isNull();
        return rows(answer.data());
    }

    private static @Nullable Object read(@Nullable Object found) {
        return found == null ? null : rows(found);
    }

    private static List<Row> rows(@Nullable Object found) {
        List<?> nodes = (List<?>) Objects.requireNonNull(Answer.in(found, "nodes"));
        List<Row> rows = nodes.stream().map(Row::of).toList();
        if (rows.size() < PAGE) {
            assertThat(Answer.in(found, "totalCount")).isEqualTo(rows.size());
        }
        return rows;
    }

    private static String text(String organization, String key) {
        return """
                indicatorRows(organizationId: "%s", key: "%s", first: %d) { totalCount \
                nodes { fulfilled group organization { id } node { id } } }""".formatted(organization, key, PAGE);
    }

    /** One of the rows, by global ids. */
    private record Row(
            @Nullable String organization,
            @Nullable String node,
            @Nullable Object fulfilled,
            @Nullable Object group) {

        static Row of(@Nullable Object row) {
            return new Row(
                    id(row, "organization"), id(row, "node"), Answer.in(row, "fulfilled"), Answer.in(row, "group"));
        }

        Row cut(Sight sight) {
            return new Row(
                    organization != null && sight.sees(organization) ? organization : null,
                    node != null && sight.sees(node) ? node : null,
                    fulfilled,
                    group);
        }

        private static @Nullable String id(@Nullable Object row, String name) {
            @Nullable Object id = Answer.in(Answer.in(row, name), "id");
            return id == null ? null : id.toString();
        }
    }
}
