package org.gangju.platform.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/**
 * The folder beside the application that third parties' jars are put into.
 *
 * @param folder may be missing, which is like an empty one
 */
record PluginFolder(Path folder) {

    private static final String SETTING = "gangju.plugins-dir";

    static PluginFolder of(Environment settings) {
        return new PluginFolder(Path.of(settings.getProperty(SETTING, "./plugins")));
    }

    /** A loader that knows the jars of the folder beside everything of its parent; the parent itself without any jar. */
    ClassLoader over(ClassLoader parent) {
        URL[] jars = jars().stream().map(PluginFolder::url).toArray(URL[]::new);
        return jars.length == 0 ? parent : new URLClassLoader("plugins", jars, parent);
    }

    /** The jars, in the order of their names. */
    List<Path> jars() {
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

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
