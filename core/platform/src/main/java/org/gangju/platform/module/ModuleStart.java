package org.gangju.platform.module;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.platform.composition.Composition;
import org.gangju.platform.composition.Diagnosis;
import org.gangju.platform.composition.FailureText;
import org.gangju.platform.composition.Fault;
import org.gangju.platform.composition.SdlFile;
import org.gangju.platform.database.MigrationFailure;
import org.gangju.platform.database.Migrations;
import org.gangju.platform.database.StartDatabase;
import org.gangju.spi.module.GangjuModule;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/**
 * What happens before an application context exists: modules are found and checked, their tables brought up to date, and
 * the sound ones handed to the context. It runs after whoever else prepares the context's settings, once for each attempt.
 */
public final class ModuleStart implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private final List<Diagnosis> known = new ArrayList<>();
    private final DiagnosisLog log = new DiagnosisLog();
    private @Nullable Composition composition;

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    /** From here on the starting thread, and whatever it starts, finds the classes of the modules. */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        PluginFolder plugins = PluginFolder.of(context.getEnvironment());
        context.setClassLoader(plugins.loader());
        Thread.currentThread().setContextClassLoader(plugins.loader());
        ModuleFinder finder = ModuleFinder.in(plugins.loader());
        StartDatabase database = StartDatabase.of(context.getEnvironment());
        database.handTo(context.getBeanFactory());
        Composition sound = migrated(database, withoutKnown(Composition.of(finder.modules(), PlatformModule.VERSION)));
        composition = sound;
        InstalledModules installed = new InstalledModules(
                sound,
                Stream.concat(plugins.unreadable().stream(), finder.diagnoses().stream())
                        .toList());
        installed.diagnoses().forEach(log::tell);
        new ModuleBeans(context, plugins.loader()).register(installed);
    }

    /** What keeps a context that could not be built from being built, where that is one of its modules. */
    public List<Diagnosis> blame(Throwable failure) {
        return composition == null ? List.of() : new Blame(composition).of(failure);
    }

    /** From the next start on leaves these modules out. */
    public void leaveOut(List<Diagnosis> reasons) {
        known.addAll(reasons);
    }

    private Composition withoutKnown(Composition found) {
        Composition left = found;
        for (Diagnosis diagnosis : known) {
            left = left.without(diagnosis.moduleId(), diagnosis);
        }
        return left;
    }

    private Composition migrated(StartDatabase database, Composition found) {
        AtomicReference<Composition> left = new AtomicReference<>(found);
        database.migrate(tables -> found.modules().forEach(module -> left.set(migrated(module, left.get(), tables))));
        return left.get();
    }

    /** The kernel's own tables are not up for discussion: nothing starts without them. */
    private Composition migrated(GangjuModule module, Composition left, Migrations tables) {
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
            Diagnosis reason = diagnosis(module, failure);
            known.add(reason);
            return left.without(module.id(), reason);
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
                switch (failure.kind()) {
                    case FAILED -> Fault.MIGRATION_FAILED;
                    case EDITED -> Fault.MIGRATION_EDITED;
                    case MISSING -> Fault.MIGRATION_MISSING;
                },
                List.of(FailureText.line(failure.getMessage())));
    }
}
