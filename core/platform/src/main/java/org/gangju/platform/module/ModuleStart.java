package org.gangju.platform.module;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.gangju.platform.Platform;
import org.gangju.platform.composition.Composition;
import org.gangju.platform.composition.Diagnosis;
import org.gangju.platform.composition.Fault;
import org.gangju.platform.composition.SdlFile;
import org.gangju.platform.database.MigrationFailure;
import org.gangju.platform.database.Migrations;
import org.gangju.platform.database.StartDatabase;
import org.gangju.spi.module.GangjuModule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/**
 * What happens before an application context exists: modules are found and checked, their tables brought up to date, and
 * the sound ones handed to the context. It runs after whoever else prepares the context's settings.
 */
public final class ModuleStart implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final Logger log = LoggerFactory.getLogger(ModuleStart.class);

    private final List<Diagnosis> known;
    private @Nullable Composition composition;

    /** A start of everything that is found. */
    public ModuleStart() {
        this(List.of());
    }

    /** @param known what went wrong when a context was built with these modules; they are left out */
    public ModuleStart(List<Diagnosis> known) {
        this.known = List.copyOf(known);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ClassLoader loader = PluginFolder.of(context.getEnvironment()).over(Platform.class.getClassLoader());
        context.setClassLoader(loader);
        ModuleFinder finder = ModuleFinder.in(loader);
        StartDatabase database = StartDatabase.of(context.getEnvironment());
        database.handTo(context.getBeanFactory());
        Composition sound = migrated(database, withoutKnown(Composition.of(finder.modules(), PlatformModule.VERSION)));
        composition = sound;
        InstalledModules installed = new InstalledModules(sound, finder.diagnoses());
        installed.diagnoses().forEach(ModuleStart::report);
        new ModuleBeans(context, loader).register(installed);
    }

    /** What keeps a context that could not be built from being built, where that is one of its modules. */
    public List<Diagnosis> blame(Throwable failure) {
        return composition == null ? List.of() : new Blame(composition).of(failure);
    }

    private Composition withoutKnown(Composition found) {
        Composition left = found;
        for (Diagnosis diagnosis : known) {
            left = left.without(diagnosis.moduleId(), diagnosis);
        }
        return left;
    }

    private static Composition migrated(StartDatabase database, Composition found) {
        AtomicReference<Composition> left = new AtomicReference<>(found);
        database.migrate(tables -> found.modules().forEach(module -> left.set(migrated(module, left.get(), tables))));
        return left.get();
    }

    /** The kernel's own tables are not up for discussion: nothing starts without them. */
    private static Composition migrated(GangjuModule module, Composition left, Migrations tables) {
        if (!left.modules().contains(module)) {
            return left;
        }
        try {
            migrate(module, tables);
            return left;
        } catch (MigrationFailure failure) {
            if (!module.optional()) {
                throw failure;
            }
            return left.without(module.id(), diagnosis(module, failure));
        }
    }

    private static void migrate(GangjuModule module, Migrations tables) {
        ModuleFiles files = new ModuleFiles(module);
        for (String area : module.areas()) {
            tables.run(
                    area,
                    files.migrations(area).stream()
                            .collect(Collectors.toMap(
                                    SdlFile::name, SdlFile::text, (one, other) -> one, LinkedHashMap::new)));
        }
    }

    private static Diagnosis diagnosis(GangjuModule module, MigrationFailure failure) {
        return new Diagnosis(
                module.id(),
                new ModuleFiles(module).origin(),
                failure.file(),
                failure.line(),
                Fault.MIGRATION_FAILED,
                List.of(Failures.text(failure)));
    }

    private static void report(Diagnosis diagnosis) {
        log.error(
                "The module {} ({}) is left out: {} {} at {}:{}",
                diagnosis.moduleId(),
                diagnosis.origin(),
                diagnosis.fault(),
                diagnosis.arguments(),
                diagnosis.file(),
                diagnosis.line());
    }
}
