package org.gangju.architecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.gangju", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final ArchitectureRules RULES = new ArchitectureRules("org.gangju");

    @ArchTest
    static final ArchRule spi = RULES.spiKnowsNothingOfOurs();

    @ArchTest
    static final ArchRule platform = RULES.platformIsKnownToTheAssemblyAlone();

    @ArchTest
    static final ArchRule assembly = RULES.nobodyKnowsTheAssembly();

    @ArchTest
    static final ArchRule testkit = RULES.onlyTestsUseTheTestkit();

    @ArchTest
    static final ArchRule names = RULES.namesSayWhatAClassIs();

    @ArchTest
    static final ArchRule injection = RULES.nothingIsInjectedIntoFields();

    @ArchTest
    static final ArchRule stability = RULES.everyTypeOfTheSpiSaysHowStableItIs();

    @ArchTest
    static final ArchRule scope = RULES.rowsAreSeenFromWhereTheyBelong();

    @ArchTest
    static final ArchRule resolvers = RULES.resolversAskNoDatabase();

    @ArchTest
    static final ArchRule circles = RULES.packagesDoNotGoInCircles();

    @ArchTest
    static final ArchRule clock = RULES.onlyTheKernelSchedules();
}
