package org.gangju.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What only sources show: how long files and methods are, and how packages introduce themselves.
 *
 * @param root the folder whose Java sources are read
 */
record SourceRules(Path root) {

    static final int LINES_OF_A_FILE = 400;
    static final int LINES_OF_A_METHOD = 60;

    List<Path> sources() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(this::written)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean written(Path file) {
        return Stream.of("target", "node_modules", ".git")
                .noneMatch(generated -> root.relativize(file).toString().contains(generated + "/"));
    }

    List<String> longFiles() {
        return sources().stream()
                .filter(source -> lines(source).size() > LINES_OF_A_FILE)
                .map(source ->
                        "%s has %d lines".formatted(name(source), lines(source).size()))
                .toList();
    }

    List<String> longMethods() {
        return MethodLengths.of(sources()).stream()
                .filter(method -> method.lines() > LINES_OF_A_METHOD)
                .map(method -> "%s: %s has %d lines".formatted(name(method.source()), method.name(), method.lines()))
                .toList();
    }

    /** A package is introduced once, beside its main code where it has any. */
    List<String> packagesWithoutIntroduction() {
        var silent = new TreeSet<String>();
        var introduced = new TreeSet<String>();
        for (Path source : sources()) {
            packageOf(source).ifPresent((introduces(source) ? introduced : silent)::add);
        }
        silent.removeAll(introduced);
        return List.copyOf(silent);
    }

    /** Beside its tests a second introduction would stand before the first on the class path and hide what it declares. */
    List<String> packagesWithTwoIntroductions() {
        var introduced = new HashSet<String>();
        return sources().stream()
                .filter(source -> source.endsWith("package-info.java"))
                .flatMap(source -> packageOf(source).stream())
                .filter(name -> !introduced.add(name))
                .toList();
    }

    private static boolean introduces(Path source) {
        if (!source.endsWith("package-info.java")) {
            return false;
        }
        List<String> lines = lines(source);
        return lines.getFirst().startsWith("/**") && lines.contains("@NullMarked");
    }

    /** None for a program that `java` runs from its source, as the benchmarks are. */
    private static Optional<String> packageOf(Path source) {
        return lines(source).stream()
                .filter(line -> line.startsWith("package "))
                .findFirst()
                .map(line -> line.substring("package ".length(), line.indexOf(';')));
    }

    private String name(Path source) {
        return root.relativize(source).toString();
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
