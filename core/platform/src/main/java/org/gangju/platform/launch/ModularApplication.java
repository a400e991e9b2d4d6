package org.gangju.platform.launch;

import java.util.List;
import java.util.function.Consumer;
import org.gangju.platform.Platform;
import org.gangju.platform.composition.Diagnosis;
import org.gangju.platform.module.ModuleStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application with every module that it can be built with. */
public final class ModularApplication {

    private static final Logger log = LoggerFactory.getLogger(ModularApplication.class);

    private ModularApplication() {}

    /**
     * Builds the application, and once more without each module that keeps it from being built; as often as there are
     * modules at fault.
     *
     * @param settings what is set on every attempt
     */
    public static ConfigurableApplicationContext run(Consumer<SpringApplication> settings, String... arguments) {
        ModuleStart modules = new ModuleStart();
        while (true) {
            try {
                return attempt(application(settings, modules), modules, arguments);
            } catch (RuntimeException failure) {
                leaveOut(modules, failure);
            }
        }
    }

    private static SpringApplication application(Consumer<SpringApplication> settings, ModuleStart modules) {
        SpringApplication spring = new SpringApplication(Platform.class);
        spring.addInitializers(modules);
        settings.accept(spring);
        return spring;
    }

    /** Each attempt has a loader of its own for the modules' classes, which the starting thread keeps no longer. */
    private static ConfigurableApplicationContext attempt(
            SpringApplication spring, ModuleStart modules, String... arguments) {
        Thread starting = Thread.currentThread();
        ClassLoader own = starting.getContextClassLoader();
        try {
            return ScopedValue.where(RepeatedStart.MODULES, modules).call(() -> spring.run(arguments));
        } finally {
            starting.setContextClassLoader(own);
        }
    }

    /** A module that is out is never blamed again, so that there is an end. */
    private static void leaveOut(ModuleStart modules, RuntimeException failure) {
        List<Diagnosis> guilty = modules.blame(failure);
        if (guilty.isEmpty()) {
            throw failure;
        }
        log.debug("A start is repeated without {}", guilty, failure);
        modules.leaveOut(guilty);
    }
}
