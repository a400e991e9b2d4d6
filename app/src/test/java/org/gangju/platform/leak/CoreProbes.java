package org.gangju.platform.leak;

import static org.gangju.platform.leak.District.NOTICE;
import static org.gangju.platform.leak.District.ORGANIZATION;
import static org.gangju.platform.leak.District.PROGRAM;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.gangju.spi.node.NodeId;

/**
 * Random requests of documents that are valid for everybody, for what their variables name and their answers hold.
 *
 * @param types the names of all types
 * @param permissions the names of all permissions
 * @param elsewhere what a district has where every module is on
 */
record CoreProbes(List<String> types, List<String> permissions, Map<String, String> elsewhere) {

    private static final Map<String, String> STORED = Map.of(NOTICE, "Notice", PROGRAM, "TrainingProgram");
    private static final String VIEWER = "{ viewer { permissions enabledModules organization { code type } } }";
    private static final String LISTED = """
            query($f: OrganizationFilter) { organizations(first: 5, filter: $f) { nodes { id code type } } }""";
    private static final String INDICATORS = """
            query($o: ID!, $k: [String!]) { indicators(organizationId: $o, keys: $k) { key value ruleVersion } }""";
    private static final String CLIENT = """
            mutation($p: [String!]!) { createApiClient(input: { name: "c", organizationId: "x", permissions: $p }) {
              clientId problems { code message path } } }""";

    Probe next(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Probe.of("viewer", VIEWER, Map.of());
            case 1 -> filtered(random);
            case 2 -> Probe.of("list", "{ organizations(first: 20) { nodes { code type } } }", Map.of());
            case 3 -> Probe.of("indicators", INDICATORS, keys(random));
            case 4 -> Probe.of("permissions", CLIENT, Map.of("p", List.of(maybe(pick(permissions, random), random))));
            default -> node(random);
        };
    }

    /** One's own objects, those of a district where everything is on, and such as never were. */
    private Probe node(Random random) {
        String place = pick(List.of(NOTICE, PROGRAM), random);
        String forged = pick(types, random);
        boolean real = random.nextInt(3) > 0;
        String type = real ? Objects.requireNonNull(STORED.get(place)) : forged;
        String own = random.nextBoolean() ? place : elsewhere.getOrDefault(place, place);
        String id = real ? own : new NodeId(forged, 1 + random.nextInt(50)).encoded();
        if (random.nextBoolean()) {
            return Probe.of("node", "query($id: ID!) { node(id: $id) { __typename id } }", Map.of("id", id))
                    .lookingFor(type, "{\"data\":{\"node\":null}}");
        }
        return Probe.of(
                        "nodes",
                        "query($ids: [ID!]!) { nodes(ids: $ids) { __typename } }",
                        Map.of("ids", List.of(id, id)))
                .lookingFor(type, "{\"data\":{\"nodes\":[null,null]}}");
    }

    private static Probe filtered(Random random) {
        Map<String, Object> filter = pick(
                List.of(
                        Map.of("types", List.of("BAKERY")),
                        Map.of("types", List.of("CINEMA", "CITY_COMMITTEE")),
                        Map.of("types", List.of("BAKRY")),
                        Map.of("shows", true),
                        Map.of("bakes", false),
                        Map.of("or", List.of(Map.of("shows", true)))),
                random);
        Set<String> used = new HashSet<>(Words.names(LISTED));
        used.addAll(Words.of(filter.toString()));
        return Probe.of("values", LISTED, Map.of("f", filter)).using(used);
    }

    private static Map<String, Object> keys(Random random) {
        return random.nextBoolean()
                ? Map.of("o", ORGANIZATION)
                : Map.of("o", ORGANIZATION, "k", List.of(maybe("K27_COMPLETION", random)));
    }

    private static String maybe(String word, Random random) {
        return new Misspelling(random).maybe(word);
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
