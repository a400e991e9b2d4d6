package org.gangju.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangju.testkit.api.Combination;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Whichever modules are on in a city, the scenarios of those pass: all other modules are installed, and off there. One
 * application serves all combinations, as it serves its districts.
 */
class CombinationsTest {

    private static final Scenarios ON_H2 = Scenarios.on("H2");

    @Test
    void findsTheScenariosOfFourModules() {
        assertThat(ON_H2.modules()).containsExactly("fourties", "redproperty", "training", "twonew");
        assertThat(combinations()).hasSize(16);
        assertThat(pairs()).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void passesWithTwoModulesOn(Set<String> modules) {
        tellsTheScenariosOf(modules, ON_H2);
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("combinations")
    void passesWithAnyModulesOn(Set<String> modules) {
        tellsTheScenariosOf(modules, ON_H2);
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("combinations")
    void passesWithAnyModulesOnOnMariaDb(Set<String> modules) {
        tellsTheScenariosOf(modules, Scenarios.on("MariaDb"));
    }

    private static Stream<Set<String>> pairs() {
        return combinations().filter(modules -> modules.size() == 2);
    }

    private static Stream<Set<String>> combinations() {
        List<String> modules = ON_H2.modules();
        return IntStream.range(0, 1 << modules.size()).mapToObj(bits -> chosen(modules, bits));
    }

    private static Set<String> chosen(List<String> modules, int bits) {
        var chosen = new TreeSet<String>();
        IntStream.range(0, modules.size())
                .filter(index -> (bits & 1 << index) != 0)
                .mapToObj(modules::get)
                .forEach(chosen::add);
        return chosen;
    }

    private static void tellsTheScenariosOf(Set<String> modules, Scenarios scenarios) {
        var combination = new Combination(modules, Set.copyOf(scenarios.modules()));
        List<String> classes = scenarios.of(modules);
        var summary = new SummaryGeneratingListener();
        combination.during(() -> run(classes, summary));
        assertThat(summary.getSummary().getFailures())
                .map(CombinationsTest::told)
                .isEmpty();
        assertThat(summary.getSummary().getTestsSucceededCount())
                .isEqualTo(summary.getSummary().getTestsFoundCount())
                .isGreaterThanOrEqualTo(classes.size());
        assertThat(combination.cities()).isGreaterThanOrEqualTo(classes.size());
    }

    private static void run(List<String> classes, SummaryGeneratingListener summary) {
        List<ClassSelector> selectors =
                classes.stream().map(DiscoverySelectors::selectClass).toList();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectors)
                                .build(),
                        summary);
    }

    private static String told(TestExecutionSummary.Failure failure) {
        return failure.getTestIdentifier().getUniqueId() + ": " + failure.getException();
    }
}
