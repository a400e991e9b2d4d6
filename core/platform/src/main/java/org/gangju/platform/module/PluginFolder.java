package org.gangju.platform.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.gangju.platform.Platform;
import org.gangju.platform.composition.Diagnosis;
import org.gangju.platform.composition.FailureText;
import org.gangju.platform.composition.Fault;
import org.springframework.core.env.Environment;

/**
 * The folder beside the application that third parties' jars are put into, as it is at a start.
 *
 * @param loader knows the readable jars beside everything of the application; the application's own without any jar
 * @param unreadable the files that are no jars although they are called so
 */
record PluginFolder(ClassLoader loader, List<Diagnosis> unreadable) {

    private static final String SETTING = "gangju.plugins-dir";

    /** What these settings name; a folder that is missing is like an empty one. */
    static PluginFolder of(Environment settings) {
        return at(Path.of(settings.getProperty(SETTING, "./plugins")));
    }

    static PluginFolder at(Path folder) {
        List<URL> readable = new ArrayList<>();
        List<Diagnosis> unreadable = new ArrayList<>();
        for (Path jar : jars(folder)) {
            fault(jar).ifPresentOrElse(unreadable::add, () -> readable.add(url(jar)));
        }
        return new PluginFolder(over(Platform.class.getClassLoader(), readable), List.copyOf(unreadable));
    }

    private static ClassLoader over(ClassLoader parent, List<URL> jars) {
        return jars.isEmpty() ? parent : new URLClassLoader("plugins", jars.toArray(URL[]::new), parent);
    }

    /** In the order of their names. */
    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A class loader would pass by what it cannot open without a word. */
    private static Optional<Diagnosis> fault(Path jar) {
        try {
            new JarFile(jar.toFile()).close();
            return Optional.empty();
        } catch (IOException failure) {
            return Optional.of(unreadable(jar, String.valueOf(failure.getMessage())));
        }
    }

    private static Diagnosis unreadable(Path jar, String reason) {
        String name = String.valueOf(jar.getFileName());
        return new Diagnosis(
                Origin.withoutEnding(name),
                name,
                null,
                0,
                Fault.JAR_UNREADABLE,
                List.of(FailureText.line(reason.replace(jar + " ", ""))));
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
