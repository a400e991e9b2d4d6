package org.gangju.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Spring Modulith's view: every module declares what it depends on, keeps to it, and there is no cycle. */
class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of("org.gangju");

    @Test
    void modulesKeepToWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void everyModuleDeclaresWhatItDependsOn() {
        for (var module : modules) {
            var declared = module.getBasePackage().getAnnotation(ApplicationModule.class);
            assertThat(declared).as(module.getIdentifier().toString()).isPresent();
            assertThat(declared.orElseThrow().allowedDependencies())
                    .as("allowedDependencies of %s", module.getIdentifier())
                    .doesNotContain(ApplicationModule.OPEN_TOKEN);
        }
    }
}
