package org.gangju.platform.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gangju.platform.composition.Diagnosis;
import org.gangju.platform.composition.Fault;
import org.gangju.platform.composition.FoundModule;
import org.gangju.spi.module.GangjuModule;
import org.springframework.core.io.UrlResource;

/** Finds the modules that jars announce in {@code META-INF/services}; one that cannot be made is a diagnosis. */
final class ModuleFinder {

    private static final String ANNOUNCEMENT = "META-INF/services/" + GangjuModule.class.getName();

    private final ClassLoader loader;
    private final List<FoundModule> modules = new ArrayList<>();
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private ModuleFinder(ClassLoader loader) {
        this.loader = loader;
    }

    /** Everything that this loader's jars and folders announce. */
    static ModuleFinder in(ClassLoader loader) {
        ModuleFinder finder = new ModuleFinder(loader);
        finder.announcements().forEach(finder::read);
        return finder;
    }

    List<FoundModule> modules() {
        return modules;
    }

    List<Diagnosis> diagnoses() {
        return diagnoses;
    }

    private List<URL> announcements() {
        try {
            return Collections.list(loader.getResources(ANNOUNCEMENT));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(URL announcement) {
        try {
            new UrlResource(announcement)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(name -> !name.isEmpty() && seen.add(name))
                    .forEach(name -> make(name, announcement));
        } catch (IOException unreadable) {
            diagnoses.add(unusable(announcement, unreadable));
        }
    }

    /** A foreign class may fail in every way that there is, an error of linking included. */
    private void make(String name, URL announcement) {
        try {
            GangjuModule module = Class.forName(name, true, loader)
                    .asSubclass(GangjuModule.class)
                    .getDeclaredConstructor()
                    .newInstance();
            ModuleFiles files = new ModuleFiles(module);
            modules.add(new FoundModule(module, files.origin(), files.sdl()));
        } catch (ReflectiveOperationException | LinkageError | RuntimeException failure) {
            diagnoses.add(unusable(announcement, failure));
        }
    }

    private static Diagnosis unusable(URL announcement, Throwable failure) {
        String origin = Origin.of(announcement.toString().replace(ANNOUNCEMENT, ""));
        return new Diagnosis(
                origin.replaceFirst("\\.jar$", ""),
                origin,
                ANNOUNCEMENT,
                1,
                Fault.MODULE_FAILED,
                List.of("new", Failures.text(failure)));
    }
}
