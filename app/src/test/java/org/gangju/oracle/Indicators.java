package org.gangju.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The indicators of organizations, each where the permission for what it counts reaches, with the parts that are to be seen. */
final class Indicators {

    private static final String FIELD = "Query.indicators";
    private static final int PARTS = 40;

    /** By key, what reads that which an indicator counts. */
    private static final Map<String, String> PERMISSIONS = Map.ofEntries(
            Map.entry("GRIDS_IN_FORCE", "grid.read"),
            Map.entry("K1", "grid.read"),
            Map.entry("K2", "link.read"),
            Map.entry("K3", "partygroup.read"),
            Map.entry("K4", "consolidation.read"),
            Map.entry("K5", "setup.read"),
            Map.entry("K6", "term.read"),
            Map.entry("K7", "office.read"),
            Map.entry("K18", "redproperty.read"),
            Map.entry("K19", "redproperty.read"),
            Map.entry("K20_SEATS", "redproperty.read"),
            Map.entry("K20_CROSS", "redproperty.read"),
            Map.entry("K21", "fourties.read"),
            Map.entry("K22_DUE", "twonew.read"),
            Map.entry("K22_ORGANIZATION", "twonew.read"),
            Map.entry("K22_WORK", "twonew.read"),
            Map.entry("K23_INSTRUCTED", "twonew.read"),
            Map.entry("K23_LOAD", "twonew.read"),
            Map.entry("K24", "twonew.read"),
            Map.entry("K27_COMPLETION", "training.read"),
            Map.entry("K27_HOURS", "training.read"));

    /** By key, what lists the people that an indicator counts. */
    private static final Map<String, String> PEOPLE = Map.of(
            "K20_SEATS",
            "propertyseat.read",
            "K21",
            "member.read",
            "K23_LOAD",
            "member.read",
            "K27_COMPLETION",
            "member.read",
            "K27_HOURS",
            "member.read");

    private final City city;
    private final HttpGraphQlTester whole;
    private final Tally tally;
    private final Map<String, Map<String, Figure>> truth = new HashMap<>();

    Indicators(City city, HttpGraphQlTester whole, Tally tally) {
        this.city = city;
        this.whole = whole;
        this.tally = tally;
    }

    Probe probe(String organization, Sight sight) {
        String text = text(organization);
        if (!sight.holds("indicator.read")) {
            return new ValueProbe(FIELD, text, Answer.refused("FORBIDDEN"), found -> found, tally, sight);
        }
        List<Figure> expected = sight.sees(organization)
                ? known(organization).keySet().stream()
                        .filter(key -> isSeen(key, organization, sight))
                        .map(key -> told(key, organization, sight))
                        .toList()
                : List.of();
        return new ValueProbe(FIELD, text, Answer.of(expected), Indicators::read, tally, sight);
    }

    private boolean isSeen(String key, String organization, Sight sight) {
        String permission = permission(key);
        return !sight.isUnknown(permission) && sight.reach(permission).on().organization(key(organization));
    }

    /** The part of the truth that is to be seen: parts by who sees organizations, counts by who may list people. */
    private Figure told(String key, String organization, Sight sight) {
        long asked = key(organization);
        String people = PEOPLE.get(key);
        Figure figure = people == null
                ? of(key, asked)
                : new Suppression(city, above -> of(key, above), sight, permission(key), people).told(asked);
        Map<Long, Figure.@Nullable Count> parts = new TreeMap<>(figure.parts());
        parts.keySet().removeIf(part -> !sight.sees(Askers.id(part)));
        return new Figure(key, figure.count(), parts);
    }

    /** What reads that which an indicator counts. */
    static String permission(String key) {
        return Objects.requireNonNull(PERMISSIONS.get(key), () -> "The oracle does not know " + key);
    }

    private Figure of(String key, long organization) {
        return Objects.requireNonNull(known(Askers.id(organization)).get(key));
    }

    private static long key(String organization) {
        return NodeId.decode(organization).orElseThrow().key();
    }

    private Map<String, Figure> known(String organization) {
        return truth.computeIfAbsent(organization, this::learn);
    }

    private Map<String, Figure> learn(String organization) {
        Answer answer = Exchange.ask(whole, List.of(text(organization))).getFirst();
        assertThat(answer.error()).as(text(organization)).isNull();
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Object found : (List<?>) Objects.requireNonNull(answer.data())) {
            Figure figure = Figure.of(found);
            assertThat(figure.parts()).as("parts of " + organization).hasSizeLessThan(PARTS);
            figures.put(figure.key(), figure);
        }
        return figures;
    }

    private static String text(String organization) {
        return """
                indicators(organizationId: "%s") { key numerator denominator suppressed breakdown(first: %d) { \
                nodes { organization { id } numerator denominator suppressed } } }""".formatted(organization, PARTS);
    }

    private static @Nullable Object read(@Nullable Object found) {
        return found instanceof List<?> all ? all.stream().map(Figure::of).toList() : found;
    }
}
