package org.gangju.oracle;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangju.demo.DemoContract;
import org.gangju.demo.RawRow;
import org.gangju.oracle.Askers.Made;
import org.gangju.oracle.Oracle.Case;
import org.gangju.oracle.Route.Target;
import org.gangju.oracle.Wording.Words;
import org.gangju.spi.privacy.ColumnSeal;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Callers with random grants are answered by every root, field, filter, order, count, cursor and look-up exactly what a
 * caller over the whole tree is, cut by a model of the grants that knows nothing of how the platform cuts.
 *
 * <p>The schema says what there is to ask. A type with global ids that the model does not know, a root or field that leads
 * to such and was never seen to lead anywhere, fails the test by its name.
 */
@SuppressWarnings("NullAway.Init")
abstract class OracleContract extends DemoContract {

    private static final Logger log = LoggerFactory.getLogger(OracleContract.class);

    /** What does not depend on where the caller's permissions reach, each with its reason. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("Member.unmask", "the very same member, for those who may; nobody here"),
            Map.entry("Query.viewer.organization", "everybody learns whom they act for"),
            Map.entry("Query.viewer.account", "people's own; all who ask here are machines"),
            Map.entry("Query.roles", "the same for everybody who reads grants"),
            Map.entry("Query.processingStatus", "the same for the whole installation"),
            Map.entry("Query.retentionRules", "the same for the whole installation"),
            Map.entry("Query.registeredOperations", "only the caller's own"),
            Map.entry("Query.modules", "told for one organization, without what belongs to it"),
            Map.entry("Query.module.decidedBy", "told for one organization, without what belongs to it"),
            Map.entry(
                    "FunctionalBranch.branch",
                    "the contracts of the module: the rows here have no organization, leader or members"),
            Map.entry(
                    "FunctionalBranch.leader.displayName",
                    "the contracts of the module: the rows here have no organization, leader or members"),
            Map.entry(
                    "FunctionalBranch.leader.member",
                    "the contracts of the module: the rows here have no organization, leader or members"),
            Map.entry(
                    "FunctionalBranch.proposal",
                    "the contracts of the module: the rows here have no organization, leader or members"),
            Map.entry(
                    "Member.functionalBranches",
                    "the contracts of the module: the rows here have no organization, leader or members"),
            Map.entry(
                    "Member.suggestedFunctionalBranches",
                    "the contracts of the module: the rows here have no organization, leader or members"));

    private static final int TOGETHER = 8;
    private static final int LISTS = 3;

    @Autowired
    GangjuApi api;

    @Autowired
    Clock clock;

    @Autowired
    ColumnSeal seal;

    private final Tally tally = new Tally();
    private Random random;
    private ApiCaller whole;
    private String off;
    private Routes routes;

    /** How many comparisons every build makes on this database. */
    abstract int checks();

    abstract int checksInFull();

    @BeforeEach
    void fill() {
        fillTheSmallCity();
        whole = new ApiCaller(api.bootstrapClient());
        Additions.takeAway(sql);
        BranchAdditions.takeAway(sql);
        TwoNewAdditions.takeAway(sql);
        RedPropertyAdditions.takeAway(sql);
        Askers.takeAway(sql);
    }

    @AfterEach
    void takeAway() {
        if (off != null) {
            decide("INHERIT");
        }
        Additions.takeAway(sql);
        BranchAdditions.takeAway(sql);
        TwoNewAdditions.takeAway(sql);
        RedPropertyAdditions.takeAway(sql);
        Askers.takeAway(sql);
    }

    @Test
    void answersEveryCallerWhatItMaySee() {
        ask(checks(), 16, 3);
    }

    @Test
    @Tag("full")
    void answersEveryCallerWhatItMaySeeInAMillionChecks() {
        ask(checksInFull(), 45, 20);
    }

    /** @param lookups how often each caller looks many objects up by their ids, each time around */
    private void ask(int least, int callers, int lookups) {
        random = new Random(least);
        City empty = new City(sql);
        new Additions(sql, empty, random, seal).add(25);
        new BranchAdditions(sql, empty, random).add(25);
        new TwoNewAdditions(sql, empty, random).add(25);
        new RedPropertyAdditions(sql, empty, random).add(25);
        RawRow root = empty.rows("organization")
                .filter(row -> !row.has("parent_id"))
                .findFirst()
                .orElseThrow();
        routes = new Routes(api.schema(root.text("code")));
        assertThat(routes.nodeTypes()).as("types with ids").allMatch(type -> Kinds.find(type) != null);
        long district = districtWithoutTraining(empty);
        LocalDate today = LocalDate.now(clock);
        Askers askers = new Askers(api, empty, permissions(), today, random);
        List<Made> made = IntStream.range(0, callers).mapToObj(askers::make).toList();
        City city = new City(sql);
        List<Sight> sights =
                made.stream().map(one -> askers.sight(one, city, district)).toList();
        new Rounds(city, today, lookups).ask(sights, least);
        assertNothingDiffers(least);
    }

    private void assertNothingDiffers(int least) {
        log.info("The oracle compared {} answers, {} of them different", tally.checks(), tally.different());
        assertThat(tally.differences())
                .as("the first of %s differences", tally.different())
                .isEmpty();
        assertThat(tally.checks()).isGreaterThanOrEqualTo(least);
        Set<String> missed =
                new TreeSet<>(routes.all().stream().map(Route::name).toList());
        missed.removeAll(tally.exercised());
        missed.removeAll(ELSEWHERE.keySet());
        assertThat(missed).as("what nobody was seen to reach").isEmpty();
    }

    private Set<String> missed() {
        Set<String> missed =
                new TreeSet<>(routes.all().stream().map(Route::name).toList());
        missed.removeAll(tally.exercised());
        missed.removeAll(ELSEWHERE.keySet());
        return missed;
    }

    private long districtWithoutTraining(City city) {
        List<Long> districts = city.rows("organization")
                .filter(row -> Askers.isOfLength(row, 6))
                .map(row -> row.number("id"))
                .sorted()
                .toList();
        long district = districts.get(random.nextInt(districts.size()));
        off = Askers.id(district);
        decide("DISABLE");
        return district;
    }

    private void decide(String decision) {
        whole.done(
                "setModule",
                input("moduleId", "training", "organizationId", off, "decision", decision, "reason", "试点"));
    }

    private List<String> permissions() {
        List<String> held = whole.ask("{ viewer { permissions } }")
                .path("viewer.permissions")
                .entityList(String.class)
                .get();
        return routes.permissions().stream()
                .filter(name -> name.endsWith(".read") && held.contains(name))
                .toList();
    }

    /** Asks one caller after the other about everything, until there are enough comparisons. */
    private final class Rounds {

        private final List<Route> all = routes.all().stream()
                .filter(route -> !ELSEWHERE.containsKey(route.name()) && !Roots.isFor(route))
                .filter(route -> !route.name().equals(IndicatorRows.FIELD))
                .filter(route -> !route.isRoot() || route.target() == Target.CONNECTION)
                .toList();
        private final int lookups;
        private final Pools pools;
        private final Truth truth = new Truth(api.bootstrapClient());
        private final Oracle oracle;
        private final Wording wording;
        private final Roots roots;
        private final Indicators indicators;
        private final IndicatorRows rows;

        private Rounds(City city, LocalDate today, int lookups) {
            this.lookups = lookups;
            pools = new Pools(city, random);
            pools.explore(all, api.bootstrapClient());
            Map<String, Route> byName = all.stream().collect(toMap(Route::name, route -> route));
            oracle = new Oracle(city, today.getYear(), byName, truth, random, tally);
            wording = new Wording(routes, pools, today, random);
            roots = new Roots(city, routes.all(), pools, random, tally);
            indicators = new Indicators(city, api.bootstrapClient(), tally);
            rows = new IndicatorRows(api.bootstrapClient(), random, tally);
        }

        private void ask(List<Sight> sights, int least) {
            boolean enough = false;
            for (int turn = 0; !enough; turn++) {
                ask(sights.get(turn % sights.size()));
                enough = tally.checks() >= least && (turn >= sights.size() || missed().isEmpty());
            }
        }

        private void ask(Sight sight) {
            List<Case> cases = all.stream()
                    .filter(route -> isKnown(route, sight))
                    .flatMap(route -> cases(route, sight))
                    .toList();
            truth.learn(cases.stream().flatMap(oracle::needed).toList());
            List<Probe> probes = new ArrayList<>(
                    cases.stream().map(one -> oracle.probe(one, sight)).toList());
            probes.addAll(roots.singles(sight));
            all.stream()
                    .filter(route -> !isKnown(route, sight))
                    .map(route -> unknown(route, sight))
                    .forEach(probes::add);
            probes.add(indicators.probe(pools.any("Organization", sight), sight));
            rows.probe(pools.any("Organization", sight), sight).ifPresent(probes::add);
            Map<Boolean, List<Probe>> alone = probes.stream()
                    .collect(partitioningBy(probe -> probe instanceof ValueProbe value && value.isAlone()));
            alone.forEach((one, some) -> Exchange.run(sight.api(), some, one ? 1 : TOGETHER));
            Exchange.run(
                    sight.api(),
                    Stream.generate(() -> roots.many(sight)).limit(lookups).toList(),
                    1);
        }

        private Stream<Case> cases(Route route, Sight sight) {
            if (route.isRoot()) {
                return Stream.generate(() -> new Case(route, null, wording.of(route, sight)))
                        .limit(LISTS);
            }
            return Stream.of(
                    new Case(route, pools.fruitful(route, sight), wording.of(route, sight)),
                    new Case(route, pools.fruitful(route, sight), Words.NONE),
                    new Case(route, pools.any(route.parent(), sight), wording.of(route, sight)));
        }

        private Probe unknown(Route route, Sight sight) {
            @Nullable String parent = route.isRoot() ? null : pools.any(route.parent());
            String selection = route.target() == Target.CONNECTION ? " { totalCount }" : Truth.selection(route);
            String text = new Question(route, parent, "").text("", selection);
            return new ValueProbe(
                    route.name(),
                    text,
                    Answer.refused(sight.holds("module.read") ? "MODULE_DISABLED" : "BAD_INPUT"),
                    found -> found,
                    tally,
                    sight);
        }

        /** What belongs to a module that is off for the caller is not in its schema. */
        private boolean isKnown(Route route, Sight sight) {
            return Stream.concat(
                            route.permissions().stream().flatMap(permission -> permission.stream()),
                            Stream.ofNullable(Kinds.find(route.parent())).map(Kind::permission))
                    .noneMatch(sight::isUnknown);
        }
    }
}
