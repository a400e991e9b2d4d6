package org.gangju.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangju.demo.RawRow;
import org.gangju.oracle.Route.Target;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;

/** The roots that find one object, or many by their ids. */
final class Roots {

    /** The ids of one look-up. */
    private static final int TOGETHER = 100;

    private final City city;
    private final List<Route> singles;
    private final Pools pools;
    private final Random random;
    private final Tally tally;

    Roots(City city, List<Route> routes, Pools pools, Random random, Tally tally) {
        this.city = city;
        this.singles = routes.stream().filter(Roots::isFor).toList();
        this.pools = pools;
        this.random = random;
        this.tally = tally;
    }

    static boolean isFor(Route route) {
        return route.isRoot()
                && route.target() == Target.REFERENCE
                && route.steps().size() == 1;
    }

    /** Each root that finds one object, once. */
    List<Probe> singles(Sight sight) {
        return singles.stream()
                .filter(route -> route.permissions().getFirst().stream().noneMatch(sight::isUnknown))
                .map(route -> single(route, sight))
                .toList();
    }

    private Probe single(Route route, Sight sight) {
        String type = route.type().equals("Node") ? anyType() : route.type();
        String id = pools.any(type, sight);
        boolean held = sight.holds(route.permissions().getFirst().orElse(null));
        Answer seen = Answer.of(sight.sees(id) ? id : null);
        return new ValueProbe(
                route.name(),
                "%s(%s) { id }".formatted(route.last().getName(), key(route, id)),
                held ? seen : Answer.refused("FORBIDDEN"),
                found -> Answer.in(found, "id"),
                tally,
                sight);
    }

    private String key(Route route, String id) {
        NodeId node = NodeId.decode(id).orElseThrow();
        RawRow row = Kinds.of(node).row(city, node.key());
        boolean byCode =
                route.argument("code").isPresent() && (route.argument("id").isEmpty() || random.nextBoolean());
        return byCode ? "code: \"%s\"".formatted(row.text("code")) : "id: \"%s\"".formatted(id);
    }

    /** Many objects of all types, and some that never were. */
    Probe many(Sight sight) {
        List<String> ids = Stream.generate(() -> random.nextInt(20) == 0
                        ? new NodeId(anyType(), 8_000_000_000L + random.nextInt(1000)).encoded()
                        : pools.any(anyType(), sight))
                .limit(TOGETHER)
                .toList();
        List<@Nullable String> expected = new ArrayList<>();
        ids.forEach(id -> expected.add(exists(id) && sight.sees(id) ? id : null));
        return new ValueProbe(
                "Query.nodes",
                ids.stream().collect(Collectors.joining("\", \"", "nodes(ids: [\"", "\"]) { id }")),
                Answer.of(expected),
                found -> found instanceof List<?> list
                        ? IntStream.range(0, list.size())
                                .mapToObj(index -> Answer.in(list.get(index), "id"))
                                .collect(Collectors.toCollection(ArrayList<@Nullable Object>::new))
                        : found,
                tally,
                sight);
    }

    private boolean exists(String id) {
        NodeId node = NodeId.decode(id).orElseThrow();
        return city.find(Kinds.of(node).table(), node.key()) != null;
    }

    private String anyType() {
        List<String> types = Kinds.all().stream().map(Kind::type).sorted().toList();
        return types.get(random.nextInt(types.size()));
    }
}
