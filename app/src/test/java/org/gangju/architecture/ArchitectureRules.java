package org.gangju.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.apiguardian.api.API;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.page.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;

/**
 * What class files show of the rules between packages.
 *
 * @param root the package that all code lives under
 */
record ArchitectureRules(String root) {

    ArchRule spiKnowsNothingOfOurs() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".spi..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(root + "..")
                        .and(JavaClass.Predicates.resideOutsideOfPackage(root + ".spi..")));
    }

    /** Whoever writes a module reads in the code what will not change under it. */
    ArchRule everyTypeOfTheSpiSaysHowStableItIs() {
        return classes()
                .that()
                .resideInAPackage(root + ".spi..")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .beAnnotatedWith(API.class);
    }

    /** The graph and the modules use the SPI; only the assembly and the tests' kit see the kernel. */
    ArchRule platformIsKnownToTheAssemblyAlone() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root, root + ".platform..", root + ".testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".platform..");
    }

    ArchRule nobodyKnowsTheAssembly() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root);
    }

    ArchRule onlyTestsUseTheTestkit() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".testkit..");
    }

    ArchRule namesSayWhatAClassIs() {
        return noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common)");
    }

    /**
     * What the graph and the modules answer belongs somewhere. Two readers of the graph alone have a condition of their own:
     * figures of whole targets, and what somebody has asked for about themselves.
     */
    ArchRule rowsAreSeenFromWhereTheyBelong() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        root + ".spi..", root + ".platform..", root + ".member..", root + ".correction..")
                .should()
                .callMethod(Visibility.class, "everybody");
    }

    /** A resolver asks a reader, whose pages and look-ups keep to the caller's scope. */
    ArchRule resolversAskNoDatabase() {
        return noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .and()
                .resideOutsideOfPackage(root + ".platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.jdbc..", "org.springframework.data..", "jakarta.persistence..");
    }

    /** A module's work by the clock is a task, which the kernel lets rest where the module is off. */
    ArchRule onlyTheKernelSchedules() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(root + ".platform..")
                .should()
                .beAnnotatedWith(Scheduled.class);
    }

    /** But into those of tests, which JUnit makes without arguments. */
    ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(root + ".testkit..")
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class);
    }

    /**
     * Whoever reads a package of the graph or of a module needs to read those that it uses, and none of those that use it. The
     * kernel and the SPI are left out: their packages do go in circles.
     */
    ArchRule packagesDoNotGoInCircles() {
        return slices().assignedFrom(packages()).should().beFreeOfCycles();
    }

    private SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                boolean left = name.startsWith(root + ".spi") || name.startsWith(root + ".platform");
                return left || !name.startsWith(root) ? SliceIdentifier.ignore() : SliceIdentifier.of(name);
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }

    /**
     * Records are left alone: GraphQL reads the properties of public ones without reflection. So are classes of constants,
     * which the compiler copies to where they are used, and modules, which a file of their jar announces.
     */
    ArchRule publicIsWhatAnotherPackageUses() {
        return classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .areNotRecords()
                .and()
                .areNotAssignableTo(GangjuModule.class)
                .and()
                .resideOutsideOfPackages(root, root + ".spi..", root + ".testkit..")
                .should(beUsedByAnotherPackage());
    }

    private static ArchCondition<JavaClass> beUsedByAnotherPackage() {
        return new ArchCondition<>("be used by another package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean used = type.getDirectDependenciesToSelf().stream()
                        .map(dependency -> dependency.getOriginClass().getPackageName())
                        .anyMatch(user -> !user.equals(type.getPackageName()));
                boolean constants = type.getMethods().isEmpty()
                        && !type.isInterface()
                        && !type.getFields().isEmpty();
                events.add(new SimpleConditionEvent(
                        type, used || constants, type.getName() + " is public but used by its package alone"));
            }
        };
    }
}
