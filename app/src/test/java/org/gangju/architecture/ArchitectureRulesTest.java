package org.gangju.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule notices the one fault that was made for it. */
class ArchitectureRulesTest {

    private static final String ROOT = "org.gangju.architecture.fault";

    private final JavaClasses faults = new ClassFileImporter().importPackages(ROOT);
    private final ArchitectureRules rules = new ArchitectureRules(ROOT);

    @Test
    void seesAnSpiThatLeansOnTheGraph() {
        assertNotices(rules.spiKnowsNothingOfOurs(), "spi.Promise");
    }

    @Test
    void seesATypeOfTheSpiThatPromisesNothing() {
        assertNotices(rules.everyTypeOfTheSpiSaysHowStableItIs(), "spi.Promise");
    }

    @Test
    void seesWorkByTheClockThatTheKernelDoesNotKnowOf() {
        assertNotices(rules.onlyTheKernelSchedules(), "grid.GridHelper");
    }

    @Test
    void seesAGraphThatKnowsThePlatform() {
        assertNotices(rules.platformIsKnownToTheAssemblyAlone(), "grid.GridHelper");
    }

    @Test
    void seesWhoKnowsTheAssembly() {
        assertNotices(rules.nobodyKnowsTheAssembly(), "platform.Kernel");
    }

    @Test
    void seesANameThatSaysNothing() {
        assertNotices(rules.namesSayWhatAClassIs(), "grid.GridHelper");
    }

    @Test
    void seesRowsThatBelongNowhere() {
        assertNotices(rules.rowsAreSeenFromWhereTheyBelong(), "grid.GridResolver");
    }

    @Test
    void seesAResolverThatAsksTheDatabase() {
        assertNotices(rules.resolversAskNoDatabase(), "grid.GridResolver");
    }

    @Test
    void seesAnInjectedField() {
        assertNotices(rules.nothingIsInjectedIntoFields(), "platform.Lonely");
    }

    @Test
    void seesAPublicClassThatNobodyElseUses() {
        assertNotices(rules.publicIsWhatAnotherPackageUses(), "platform.Lonely");
    }

    @Test
    void seesPackagesThatGoInACircle() {
        assertNotices(rules.packagesDoNotGoInCircles(), "grid.cell");
    }

    private void assertNotices(ArchRule rule, String culprit) {
        var noticed = rule.evaluate(faults).getFailureReport().getDetails();
        assertThat(noticed).singleElement().asString().contains(ROOT + "." + culprit);
    }
}
