package org.gangju.platform.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangju.platform.composition.Diagnosis;
import org.gangju.platform.composition.FailureText;
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
    private final Map<String, String> originByClass = new HashMap<>();

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
        String origin = Origin.of(announcement.toString().replace(ANNOUNCEMENT, ""));
        try {
            List<String> lines = new UrlResource(announcement)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .toList();
            for (int line = 1; line <= lines.size(); line++) {
                announced(lines.get(line - 1), new Announced(origin, line));
            }
        } catch (IOException unreadable) {
            diagnoses.add(new Announced(origin, 0).unusable(Fault.FILE_UNREADABLE, FailureText.of(unreadable)));
        }
    }

    /** The jar of the same class that is found first is the one that the loader takes it from. */
    private void announced(String name, Announced place) {
        if (name.isEmpty()) {
            return;
        }
        String used = originByClass.putIfAbsent(name, place.origin());
        if (used == null) {
            make(name, place);
        } else if (!used.equals(place.origin())) {
            diagnoses.add(place.unusable(Fault.ANNOUNCED_TWICE, used));
        }
    }

    /** A foreign class may fail in every way that there is, an error of linking included. */
    private void make(String name, Announced place) {
        try {
            GangjuModule module = Class.forName(name, true, loader)
                    .asSubclass(GangjuModule.class)
                    .getConstructor()
                    .newInstance();
            ModuleFiles files = new ModuleFiles(module);
            modules.add(new FoundModule(module, files.origin(), files.sdl()));
        } catch (ClassNotFoundException missing) {
            diagnoses.add(place.unusable(Fault.ANNOUNCED_MISSING));
        } catch (InvocationTargetException | ExceptionInInitializerError failure) {
            diagnoses.add(place.unusable(Fault.CONSTRUCTION_FAILED, FailureText.of(failure)));
        } catch (ReflectiveOperationException | ClassCastException unfit) {
            diagnoses.add(place.unusable(Fault.ANNOUNCED_UNFIT));
        } catch (LinkageError otherwise) {
            diagnoses.add(place.unusable(Fault.UNLINKED, FailureText.of(otherwise)));
        } catch (RuntimeException failure) {
            diagnoses.add(place.unusable(Fault.FILE_UNREADABLE, FailureText.of(failure)));
        }
    }

    /** Where a jar announces a module. */
    private record Announced(String origin, int line) {

        Diagnosis unusable(Fault fault, Object... arguments) {
            return new Diagnosis(Origin.withoutEnding(origin), origin, ANNOUNCEMENT, line, fault, List.of(arguments));
        }
    }
}
