package org.gangju.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The indicators of organizations, each where the permission for what it counts reaches, with the parts that are to be seen. */
final class Indicators {

    private static final String FIELD = "Query.indicators";

    /** By key, what reads that which an indicator counts. */
    private static final Map<String, String> PERMISSIONS = Map.of(
            "GRIDS_IN_FORCE", "grid.read",
            "K1", "grid.read",
            "K2", "link.read",
            "K3", "partygroup.read",
            "K4", "consolidation.read",
            "K5", "setup.read",
            "K6", "term.read",
            "K7", "office.read",
            "K27_COMPLETION", "training.read",
            "K27_HOURS", "training.read");

    private final HttpGraphQlTester whole;
    private final Tally tally;
    private final Map<String, List<?>> truth = new HashMap<>();

    Indicators(HttpGraphQlTester whole, Tally tally) {
        this.whole = whole;
        this.tally = tally;
    }

    Probe probe(String organization, Sight sight) {
        String text = text(organization);
        if (!sight.holds("indicator.read")) {
            return new ValueProbe(FIELD, text, Answer.refused("FORBIDDEN"), found -> found, tally, sight);
        }
        List<Figure> expected = sight.sees(organization)
                ? known(organization)
                        .filter(figure -> figure.isSeen(organization, sight))
                        .map(figure -> figure.cut(sight))
                        .toList()
                : List.of();
        return new ValueProbe(FIELD, text, Answer.of(expected), Indicators::read, tally, sight);
    }

    private Stream<Figure> known(String organization) {
        return truth.computeIfAbsent(organization, this::learn).stream().map(Figure::of);
    }

    private List<?> learn(String organization) {
        Answer answer = Exchange.ask(whole, List.of(text(organization))).getFirst();
        assertThat(answer.error()).as(text(organization)).isNull();
        return (List<?>) Objects.requireNonNull(answer.data());
    }

    private static String text(String organization) {
        return """
                indicators(organizationId: "%s") { key numerator denominator breakdown(first: 40) { \
                nodes { organization { id } numerator denominator } } }""".formatted(organization);
    }

    private static @Nullable Object read(@Nullable Object found) {
        return found instanceof List<?> all ? all.stream().map(Figure::of).toList() : found;
    }

    /** What an indicator answers. */
    private record Figure(String key, String numbers, List<?> parts) {

        static Figure of(@Nullable Object answer) {
            @Nullable Object parts = Answer.in(Answer.in(answer, "breakdown"), "nodes");
            return new Figure(
                    String.valueOf(Answer.in(answer, "key")),
                    Answer.in(answer, "numerator") + " of " + Answer.in(answer, "denominator"),
                    parts instanceof List<?> list ? list : List.of());
        }

        boolean isSeen(String organization, Sight sight) {
            String permission = Objects.requireNonNull(PERMISSIONS.get(key), () -> "The oracle does not know " + key);
            long id = NodeId.decode(organization).orElseThrow().key();
            return !sight.isUnknown(permission) && sight.reach(permission).on().organization(id);
        }

        Figure cut(Sight sight) {
            return new Figure(
                    key,
                    numbers,
                    parts.stream()
                            .filter(part ->
                                    sight.sees(String.valueOf(Answer.in(Answer.in(part, "organization"), "id"))))
                            .toList());
        }
    }
}
