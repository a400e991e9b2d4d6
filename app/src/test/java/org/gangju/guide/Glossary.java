package org.gangju.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The users' words and where they are in the schema and the code, read from the descriptions in the SDL. To bring the page
 * up to date, run at the root: {@code java app/src/test/java/org/gangju/guide/Glossary.java}.
 */
final class Glossary {

    static final String COMMAND = "java app/src/test/java/org/gangju/guide/Glossary.java";
    static final String PAGE = "docs/guide/glossary.md";

    private static final Pattern TYPE = Pattern.compile("(extend )?(type|interface|enum) ([A-Za-z]+).*");
    private static final Pattern MEMBER = Pattern.compile(" {2}([A-Za-z_]+).*");
    private static final Pattern END_OF_WORD = Pattern.compile("[：。；（]");
    private static final Map<String, String> ROOTS =
            Map.of("Query", "query ", "Mutation", "mutation ", "Subscription", "subscription ");

    private final Path root;

    Glossary(Path root) {
        this.root = root;
    }

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of("").toAbsolutePath();
        Files.writeString(root.resolve(PAGE), new Glossary(root).page());
    }

    String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Glossary 术语表

                The users' words, what they are called in the schema, and the package whose code keeps them. Made from the
                descriptions of the schema: look for the word, open the package.

                本页由接口描述生成：按用户的说法查找，即可找到接口名称和所在的代码包。
                """);
        features()
                .forEach((feature, words) -> page.append("\n## ")
                        .append(feature)
                        .append("\n\n| 用户的说法 | In the schema | In English |\n|---|---|---|\n")
                        .append(words.stream().map(Word::row).collect(Collectors.joining("\n")))
                        .append("\n"));
        return page.toString();
    }

    /** The words of every package. */
    Map<String, List<Word>> features() throws IOException {
        Map<String, List<Word>> features = new TreeMap<>();
        for (Path file : sources()) {
            List<Word> words = words(Files.readAllLines(file));
            if (!words.isEmpty()) {
                features.computeIfAbsent(packageOf(file), name -> new ArrayList<>())
                        .addAll(words);
            }
        }
        return features;
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".graphqls"))
                    .filter(file -> root.relativize(file).toString().contains("src/main/resources/graphql/"))
                    .sorted()
                    .toList();
        }
    }

    private String packageOf(Path file) {
        boolean kernel = root.relativize(file).startsWith("core/platform");
        return "org.gangju." + (kernel ? "platform." : "") + file.getName(file.getNameCount() - 2);
    }

    /** Types, values of enums, root fields, and fields that one feature adds to another one's type. */
    private static List<Word> words(List<String> lines) {
        List<Word> words = new ArrayList<>();
        String type = "";
        boolean members = false;
        for (int line = 0; line < lines.size(); line++) {
            boolean described = line >= 4 && lines.get(line - 1).strip().equals("\"\"\"");
            Matcher definition = TYPE.matcher(lines.get(line));
            Matcher member = MEMBER.matcher(lines.get(line));
            if (definition.matches()) {
                type = definition.group(3);
                members = definition.group(1) != null || definition.group(2).equals("enum");
                if (described && !type.endsWith("Payload")) {
                    words.add(Word.of(type, lines.subList(line - 3, line - 1)));
                }
            } else if (described && members && member.matches()) {
                String name = ROOTS.getOrDefault(type, type + ".") + member.group(1);
                words.add(Word.of(name, lines.subList(line - 3, line - 1)));
            } else if (lines.get(line).startsWith("input ")) {
                members = false;
            }
        }
        return words;
    }

    /**
     * A word of the users.
     *
     * @param chinese what they say
     * @param name what it is called in the schema
     * @param english what it means
     */
    record Word(String chinese, String name, String english) {

        static Word of(String name, List<String> description) {
            String chinese = END_OF_WORD.split(description.get(0).strip(), 2)[0];
            String english = description.get(1).strip().split("\\.? Problems:|\\.$", 2)[0];
            return new Word(chinese, name, english);
        }

        String row() {
            return "| %s | `%s` | %s |".formatted(chinese, name, english.replace("|", "\\|"));
        }
    }
}
