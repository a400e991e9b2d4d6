package org.gangju.platform.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gangju.platform.Platform;
import org.gangju.platform.composition.Diagnosis;
import org.gangju.platform.module.ModuleStart;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application with every module that it can be built with. */
public final class ModularApplication {

    private ModularApplication() {}

    /**
     * Builds the application, and once more without each module that keeps it from being built; as often as there are
     * modules at fault.
     *
     * @param settings what is set on every attempt
     */
    public static ConfigurableApplicationContext run(Consumer<SpringApplication> settings, String... arguments) {
        List<Diagnosis> known = new ArrayList<>();
        while (true) {
            ModuleStart modules = new ModuleStart(known);
            try {
                return application(settings, modules).run(arguments);
            } catch (RuntimeException failure) {
                known.addAll(guilty(modules, failure, known));
            }
        }
    }

    private static SpringApplication application(Consumer<SpringApplication> settings, ModuleStart modules) {
        SpringApplication spring = new SpringApplication(Platform.class);
        spring.addInitializers(modules);
        settings.accept(spring);
        return spring;
    }

    private static List<Diagnosis> guilty(ModuleStart modules, RuntimeException failure, List<Diagnosis> known) {
        List<Diagnosis> guilty = modules.blame(failure);
        if (guilty.isEmpty() || known.containsAll(guilty)) {
            throw failure;
        }
        return guilty;
    }
}
