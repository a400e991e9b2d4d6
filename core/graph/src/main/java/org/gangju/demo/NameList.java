package org.gangju.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A line of a list of names: what is said about them, and they themselves.
 *
 * @param heading the line's first word
 * @param names the others, at least one
 */
record NameList(String heading, List<String> names) {

    /** The lines of a file beside this class's resources, without comments. */
    static List<NameList> read(String file) {
        return text("/demo/" + file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(NameList::of)
                .toList();
    }

    /** The names as often as the heading says. */
    Stream<String> weighted() {
        int times = Integer.parseInt(heading);
        return names.stream().flatMap(name -> Stream.generate(() -> name).limit(times));
    }

    private static NameList of(String line) {
        List<String> words = List.of(line.split(" "));
        return new NameList(words.getFirst(), words.subList(1, words.size()));
    }

    private static String text(String resource) {
        try (InputStream bytes = Objects.requireNonNull(NameList.class.getResourceAsStream(resource), resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(resource, failure);
        }
    }
}
