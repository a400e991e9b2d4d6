package org.gangju.oracle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gangju.demo.RawRow;
import org.gangju.spi.node.NodeId;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Objects to ask about: of every type some, more of those that others refer to; by route those that it leads on from. */
final class Pools {

    private static final int SAMPLES = 60;
    private static final int TOGETHER = 30;
    /** Sorted, so that the same seed asks the same. */
    private static final Map<String, String> COLUMNS = new TreeMap<>(Map.of(
            "organization_id", "Organization",
            "related_id", "Organization",
            "target_id", "Organization",
            "decider_id", "Organization",
            "member_id", "Member",
            "grid_id", "Grid",
            "successor_id", "Grid",
            "class_id", "TrainingClass",
            "program_id", "TrainingProgram",
            "legacy_grid_id", "LegacyGrid"));

    /** Where rows refer to the parents of a route that leads to objects which do not name them. */
    private static final Map<String, String> BESIDE = Map.of(
            "Grid.newOrganizations", "new_organization_facts",
            "Organization.coveredNewOrganizations", "party_establishment_request",
            "Organization.newOrganizations", "party_establishment_request");

    private final City city;
    private final Random random;
    private final Map<String, List<String>> byType = new HashMap<>();
    private final Map<String, List<String>> byRoute = new HashMap<>();

    Pools(City city, Random random) {
        this.city = city;
        this.random = random;
        Map<String, Set<String>> mentioned = mentioned(city);
        for (Kind kind : Kinds.all()) {
            List<String> all = new ArrayList<>(kind.ids(city).sorted().toList());
            List<String> often = new ArrayList<>(mentioned.getOrDefault(kind.type(), Set.of()));
            Collections.shuffle(often, random);
            all.addAll(often.subList(0, Math.min(often.size(), all.size())));
            all.addAll(often.subList(0, Math.min(often.size(), all.size())));
            Collections.shuffle(all, random);
            byType.put(kind.type(), all);
        }
    }

    /** What the columns of all tables refer to; a few of each, so that rare things are not drowned. */
    private Map<String, Set<String>> mentioned(City city) {
        Map<String, Set<String>> mentioned = new HashMap<>();
        Set<String> tables = Kinds.all().stream().map(Kind::table).collect(toCollection(LinkedHashSet::new));
        Stream.concat(tables.stream().sorted(), Stream.of("grid_consolidation", "grid_successor", "party_group_grid"))
                .forEach(table -> {
                    List<RawRow> rows = new ArrayList<>(city.rows(table).toList());
                    Collections.shuffle(rows, random);
                    COLUMNS.forEach((column, type) -> rows.stream()
                            .filter(row -> row.has(column))
                            .limit(SAMPLES)
                            .forEach(row -> mentioned
                                    .computeIfAbsent(type, unknown -> new LinkedHashSet<>())
                                    .add(Kinds.get(type).id(row.number(column)))));
                    rows.stream()
                            .filter(row -> row.has("subject_type"))
                            .collect(groupingBy(row -> row.text("subject_type")))
                            .forEach((type, some) -> some.stream()
                                    .limit(SAMPLES)
                                    .forEach(row -> mentioned
                                            .computeIfAbsent(type, unknown -> new LinkedHashSet<>())
                                            .add(Kinds.get(type).id(row.number("subject_id")))));
                });
        return mentioned;
    }

    /** One of a type, rather one that the caller sees. */
    String any(String type, Sight sight) {
        String id = any(type);
        for (int attempt = 0; attempt < 8 && random.nextInt(4) > 0 && !sight.sees(id); attempt++) {
            id = any(type);
        }
        return id;
    }

    String any(String type) {
        List<String> all = byType.getOrDefault(type, List.of());
        return all.isEmpty() ? new NodeId(type, 1).encoded() : all.get(random.nextInt(all.size()));
    }

    /** Finds objects that a route leads on from, and remembers them. */
    void explore(List<Route> routes, HttpGraphQlTester whole) {
        List<Look> looks = routes.stream()
                .filter(route -> !route.isRoot())
                .flatMap(route -> Stream.concat(
                                related(route).stream(),
                                Stream.generate(() -> any(route.parent())).limit(SAMPLES / 2))
                        .distinct()
                        .map(parent -> new Look(route, parent)))
                .toList();
        Exchange.run(whole, looks, TOGETHER);
        looks.stream()
                .filter(Look::found)
                .forEach(look -> byRoute.computeIfAbsent(look.route.name(), unknown -> new ArrayList<>())
                        .add(look.parent));
    }

    /** Some that rows of the type at the end refer to. */
    private List<String> related(Route route) {
        if (route.parent().equals("Proposal")) {
            return proposalsOfEachKind();
        }
        List<RawRow> rows = new ArrayList<>(referring(route));
        Collections.shuffle(rows, random);
        return rows.stream()
                .flatMap(row -> referred(row, route.parent()))
                .limit(SAMPLES)
                .toList();
    }

    /** Each kind leads on to something of its own, which refers to no proposal. */
    private List<String> proposalsOfEachKind() {
        Map<String, List<RawRow>> kinds =
                city.all("proposal").stream().collect(groupingBy(row -> row.text("kind"), TreeMap::new, toList()));
        kinds.values().forEach(rows -> Collections.shuffle(rows, random));
        return kinds.values().stream()
                .flatMap(rows -> rows.stream().limit(SAMPLES / 4))
                .map(row -> Kinds.get("Proposal").id(row.number("id")))
                .toList();
    }

    /** The rows at the end of a route; for a plain value those who hold something. */
    private List<RawRow> referring(Route route) {
        Kind kind = Kinds.find(route.type());
        if (route.name().endsWith("cessors")) {
            return city.all("grid_successor");
        }
        String beside = BESIDE.get(route.name());
        if (beside != null) {
            return city.all(beside);
        }
        return kind == null
                ? city.all("assignment")
                : city.rows(kind.table()).filter(kind.rows()).toList();
    }

    private static Stream<String> referred(RawRow row, String type) {
        Stream<String> columns = COLUMNS.entrySet().stream()
                .filter(column -> column.getValue().equals(type) && row.has(column.getKey()))
                .map(column -> Kinds.get(type).id(row.number(column.getKey())));
        boolean subject = row.has("subject_type") && row.is("subject_type", type);
        return subject ? Stream.of(Kinds.get(type).id(row.number("subject_id"))) : columns;
    }

    /** One that the route leads on from, rather one that the caller sees; any other where there is none. */
    String fruitful(Route route, Sight sight) {
        List<String> some = byRoute.getOrDefault(route.name(), List.of());
        List<String> seen = some.stream().filter(sight::sees).toList();
        if (!seen.isEmpty()) {
            return seen.get(random.nextInt(seen.size()));
        }
        return some.isEmpty() ? any(route.parent(), sight) : some.get(random.nextInt(some.size()));
    }

    /** A first look at what a route leads to. */
    private static final class Look implements Probe {

        private final Route route;
        private final String parent;
        private boolean found;
        private boolean done;

        private Look(Route route, String parent) {
            this.route = route;
            this.parent = parent;
        }

        private boolean found() {
            return found;
        }

        private Question question() {
            return new Question(route, parent, route.argument("history").isPresent() ? "history: true" : "");
        }

        @Override
        public String text() {
            return route.target() == Route.Target.CONNECTION
                    ? question().text("first: 1", " { totalCount }")
                    : question().text("", Truth.selection(route));
        }

        @Override
        public void take(Answer answer) {
            done = true;
            Object end = question().end(answer.data());
            Object total = Answer.in(end, "totalCount");
            found = total == null ? end != null && !end.equals(List.of()) : !total.equals(0);
        }

        @Override
        public boolean isDone() {
            return done;
        }
    }
}
