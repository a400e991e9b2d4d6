package org.gangju.platform.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gangju.platform.caller.PermissionCatalogue;
import org.gangju.platform.module.InstalledModules;
import org.gangju.platform.schema.SchemaVariants;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * No caller learns the name of a module that is off for it. Callers of all the schemas that there can be send the same
 * random requests at once, while one more district switches a module on and off.
 */
@OnH2
class LeakTest {

    /** The module that one district switches while everybody asks. */
    private static final String SWITCHED = "bakery";

    private static final Map<String, Set<String>> NAMES = Map.of(
            "bakery", Set.of("bakery", "bakery.read", "loaves", "bakebreadinput", "bakes", "面包"),
            "cinema", Set.of("cinema", "cinema.read", "screens", "openscreenspayload", "shows", "影厅"),
            "fourties", Set.of("fourties.read", "functionalbranch", "fourties_full", "k21", "志缘"),
            "redproperty", Set.of("redproperty.read", "fourpartycouncil", "k20_cross"),
            "template", Set.of("template.read", "notices", "noticeconnection", "postnotice", "公告"),
            "training", Set.of("training.read", "trainingprogram", "enrolled", "k27_completion", "轮训"),
            "twonew", Set.of("twonew.read", "neworganization", "clustered", "k22_organization", "两新"));

    @Autowired
    GangjuApi api;

    @Autowired
    InstalledModules installed;

    @Autowired
    SchemaVariants variants;

    @Autowired
    PermissionCatalogue permissions;

    @Autowired
    List<IndicatorRule> indicators;

    /** Every module alone, every pair and all together: how much each asker is asked does not shrink with every module. */
    @Test
    void nobodyLearnsWhatIsOff() throws Exception {
        ask(6_000, 5, 2);
    }

    @Test
    @Tag("full")
    void nobodyLearnsWhatIsOffFromAHundredThousandAnswers() throws Exception {
        ask(100_000, 33, Integer.MAX_VALUE);
    }

    /** Districts have so many modules at most, or all. */
    private void ask(int requests, long seed, int most) throws Exception {
        City city = new City(api, vocabulary(), permissions.ordinary());
        List<Asker> askers = new ArrayList<>();
        City.sets(city.modules(), installed.composition()).stream()
                .filter(on -> on.size() <= most || on.size() == city.modules().size())
                .forEach(on -> askers.addAll(city.askers(on)));
        assertThat(askers).hasSizeGreaterThanOrEqualTo(2 * 8).allSatisfy(LeakTest::knowsWhatToLookFor);

        District restless = city.district();
        Registered registered = Registered.of(documents(), new Random(seed));
        registered.registerBy(restless.acting());
        askers.addAll(city.askers(restless, Set.of(), Set.of(SWITCHED)));
        Probes probes = new Probes(
                documents(),
                registered,
                permissions.ordinary(),
                Collections.max(
                                askers,
                                Comparator.comparingInt(asker -> asker.on().size()))
                        .places());
        Questioning questioning = new Questioning(api, probes, askers, new Turns(), new Watch());
        try (ExecutorService clerk = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> decisions = clerk.submit(() -> questioning.turns().decide(restless, SWITCHED, requests));
            questioning.ask(requests, seed);
            assertThat(decisions.get()).isEqualTo(requests / 100);
        }
        assertNothingWasTold(questioning.watch(), requests);
    }

    private static void assertNothingWasTold(Watch watch, int requests) {
        assertThat(watch.findings).as("the first of %s leaks", watch.found).isEmpty();
        assertThat(watch.kinds.keySet()).containsAll(Probes.KINDS);
        assertThat(watch.answered).hasValueGreaterThan(requests / 5);
        assertThat(watch.refused).hasValueGreaterThan(requests / 5);
    }

    /** Names that the core had as well would be looked for in vain. */
    private static void knowsWhatToLookFor(Asker asker) {
        NAMES.forEach((module, names) -> {
            if (!asker.on().contains(module)) {
                assertThat(asker.forbidden()).as(asker.name()).containsAll(names);
            }
        });
    }

    private Vocabulary vocabulary() {
        return new Vocabulary(
                variants.of(all()).schema(),
                installed.composition().ownership(),
                installed.composition().modules(),
                indicators);
    }

    private Documents documents() {
        return new Documents(
                variants.of(all()).schema(), installed.composition().ownership(), all());
    }

    private Set<String> all() {
        Set<String> ids = new HashSet<>();
        installed.optional().forEach(module -> ids.add(module.id()));
        return ids;
    }
}
