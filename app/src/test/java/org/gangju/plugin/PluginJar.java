package org.gangju.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The files of a module outside this project, to be compiled and packed. */
public final class PluginJar {

    private static final Path PROJECTS = Path.of(System.getProperty("gangju.root"), "app", "src", "test", "plugin");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final Map<String, String> files = new TreeMap<>();
    private final List<String> lost = new ArrayList<>();

    PluginJar() {}

    /** The project in this folder, laid out as build tools expect it. */
    public static PluginJar project(String name) {
        PluginJar jar = new PluginJar();
        for (String root : List.of("java", "resources")) {
            Path folder = PROJECTS.resolve(name).resolve("src/main").resolve(root);
            PluginJar.files(folder)
                    .forEach(file -> jar.with(folder.relativize(file).toString(), text(file)));
        }
        return jar;
    }

    /** A file more, or another text for one; Java by its ending. */
    PluginJar with(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Compiles against this class, which is then missing. */
    PluginJar losing(String path) {
        lost.add(path);
        return this;
    }

    /** Leaves the jar of this name in the folder. */
    public void build(Path folder, String name) {
        try {
            Path work = Files.createTempDirectory("gangju-plugin");
            write(work);
            compile(work);
            for (String path : lost) {
                Files.delete(work.resolve(path));
            }
            pack(work, folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(Path work) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = work.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    private void compile(Path work) {
        List<Path> sources = files.keySet().stream()
                .filter(path -> path.endsWith(".java"))
                .map(work::resolve)
                .toList();
        if (sources.isEmpty()) {
            return;
        }
        var standard = COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-parameters", "-proc:none", "-cp", PluginClassPath.text(), "-d", work + "");
        boolean compiled = COMPILER.getTask(
                        messages, standard, null, options, null, standard.getJavaFileObjectsFromPaths(sources))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
    }

    private static void pack(Path work, Path jar) throws IOException {
        URI address = URI.create("jar:" + jar.toUri());
        try (FileSystem packed = FileSystems.newFileSystem(address, Map.of("create", "true"))) {
            for (Path file : files(work)) {
                Path target = packed.getPath(work.relativize(file).toString());
                if (target.getParent() != null) {
                    Files.createDirectories(target.getParent());
                }
                if (!file.toString().endsWith(".java")) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
