package org.gangju.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Tests of another package are users too, so that they are read along. */
class VisibilityTest {

    @Test
    void publicIsWhatAnotherPackageUses() {
        var ours = new ClassFileImporter().importPackages("org.gangju");
        new ArchitectureRules("org.gangju")
                .publicIsWhatAnotherPackageUses()
                .check(ours.that(not(resideInAPackage("..fault.."))));
    }
}
