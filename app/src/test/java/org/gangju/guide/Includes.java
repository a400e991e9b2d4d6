package org.gangju.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The code that pages show. A block of code below {@code <!-- include path -->} is that file; below
 * {@code <!-- include path#text -->} it is the first paragraph of the file that contains the text. To bring all pages up
 * to date, run at the root: {@code java app/src/test/java/org/gangju/guide/Includes.java}.
 */
final class Includes {

    static final String COMMAND = "java app/src/test/java/org/gangju/guide/Includes.java";

    private static final Pattern INCLUDE =
            Pattern.compile("(<!-- include ([^#>\\s]+)(?:#(.+?))? -->\\n```\\w*\\n)(.*?)(```\\n)", Pattern.DOTALL);

    private final Path root;

    Includes(Path root) {
        this.root = root;
    }

    public static void main(String[] arguments) throws IOException {
        Includes includes = new Includes(Path.of("").toAbsolutePath());
        for (Path page : includes.pages()) {
            Files.writeString(page, includes.upToDate(Files.readString(page)));
        }
    }

    List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("docs"))) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    /** The page with every included block as its file has it. */
    String upToDate(String page) {
        return INCLUDE.matcher(page)
                .replaceAll(include -> Matcher.quoteReplacement(include.group(1) + code(include) + include.group(5)));
    }

    /** How many blocks the page includes. */
    static long count(String page) {
        return INCLUDE.matcher(page).results().count();
    }

    private String code(MatchResult include) {
        String file = read(root.resolve(include.group(2)));
        String text = include.group(3);
        return text == null ? file : paragraph(file, text).stripIndent() + "\n";
    }

    private static String paragraph(String file, String text) {
        return Arrays.stream(file.split("\\n{2,}", -1))
                .filter(paragraph -> paragraph.contains(text))
                .findFirst()
                .map(paragraph -> paragraph.replaceFirst("\\n+$", ""))
                .orElseThrow(() -> new IllegalStateException("No paragraph contains " + text));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new IllegalStateException(file + " is not there", missing);
        }
    }
}
