package org.gangju.sdl;

import graphql.language.DescribedNode;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.SDLExtensionDefinition;
import graphql.language.SchemaDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The conventions that every part of the schema keeps, read from its sources. A finding names file and line. */
final class SdlLint {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}.*");
    private static final Pattern ENGLISH = Pattern.compile("\\P{IsHan}*[A-Za-z].*");

    private static final Pattern PURPOSE = Pattern.compile("purpose: ?\"[^\"]*\\p{IsHan}[^\"]* / \\P{IsHan}*[A-Za-z]");
    private static final String SENSITIVE = "sensitive";

    /** What tells nothing of anybody. */
    private static final Pattern NOBODYS = Pattern.compile("id|version|\\w+Version");

    private final SdlDefinitions definitions;
    private final List<String> findings = new ArrayList<>();

    private SdlLint(SdlDefinitions definitions) {
        this.definitions = definitions;
    }

    static List<String> findings(List<SdlSource> sources) {
        var lint = new SdlLint(new SdlDefinitions(sources));
        lint.descriptions();
        lint.listsOfNodes();
        lint.people();
        lint.definitions.fieldsOf("Mutation").forEach(lint::mutation);
        Stream.of("Query", "Mutation", "Subscription").forEach(lint::access);
        return lint.findings;
    }

    private void descriptions() {
        definitions
                .everything()
                .filter(DescribedNode.class::isInstance)
                .filter(node -> !(node instanceof SDLExtensionDefinition) && !(node instanceof SchemaDefinition))
                .filter(node -> !describedTwice((DescribedNode<?>) node))
                .forEach(node -> find(node, "needs a description of two lines, Chinese and English"));
    }

    private static boolean describedTwice(DescribedNode<?> node) {
        if (node.getDescription() == null) {
            return false;
        }
        List<String> lines = node.getDescription().getContent().strip().lines().toList();
        return lines.size() == 2
                && CHINESE.matcher(lines.getFirst()).find()
                && ENGLISH.matcher(lines.getLast()).matches();
    }

    private void listsOfNodes() {
        var nodes = definitions.nodeTypes();
        definitions
                .types()
                .forEach(type -> type.getFieldDefinitions().stream()
                        .filter(field -> listOf(field, nodes) && !mayListNodes(type, field))
                        .forEach(field -> find(field, "lists nodes: make it a connection")));
    }

    private static boolean listOf(FieldDefinition field, Iterable<String> nodes) {
        String type = SdlDefinitions.print(field.getType());
        String element = element(field);
        for (String node : nodes) {
            if (type.startsWith("[") && element.equals(node)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayListNodes(ImplementingTypeDefinition<?> type, FieldDefinition field) {
        if (!field.getName().equals("nodes")) {
            return false;
        }
        boolean lookUp = type.getName().equals("Query")
                && field.getInputValueDefinitions().size() == 1
                && field.getInputValueDefinitions().getFirst().getName().equals("ids");
        return lookUp || type.getName().endsWith("Connection");
    }

    /** Where one field of a type is about a person, they all are. */
    private void people() {
        Set<String> people = definitions
                .types()
                .filter(type -> type.getFieldDefinitions().stream().anyMatch(field -> field.hasDirective(SENSITIVE)))
                .map(ImplementingTypeDefinition::getName)
                .collect(Collectors.toSet());
        Set<String> objects =
                definitions.types().map(ImplementingTypeDefinition::getName).collect(Collectors.toSet());
        definitions
                .types()
                .filter(type -> people.contains(type.getName()))
                .forEach(type -> type.getFieldDefinitions().stream()
                        .filter(field -> !NOBODYS.matcher(field.getName()).matches())
                        .filter(field -> !objects.contains(element(field))
                                && !element(field).endsWith("Connection"))
                        .forEach(this::person));
    }

    private void person(FieldDefinition field) {
        if (!field.hasDirective(SENSITIVE)) {
            find(field, "needs @sensitive");
            return;
        }
        String purpose = SdlDefinitions.print(field.getDirectives(SENSITIVE).getFirst());
        if (!PURPOSE.matcher(purpose).find()) {
            find(field, "needs a purpose in Chinese / English");
        }
    }

    private static String element(FieldDefinition field) {
        return SdlDefinitions.print(field.getType()).replaceAll("[\\[\\]!]", "");
    }

    private void mutation(FieldDefinition mutation) {
        String name = Character.toUpperCase(mutation.getName().charAt(0))
                + mutation.getName().substring(1);
        var arguments = mutation.getInputValueDefinitions().stream()
                .map(argument -> argument.getName() + ": " + SdlDefinitions.print(argument.getType()))
                .toList();
        if (!arguments.equals(List.of("input: " + name + "Input!"))) {
            find(mutation, "takes one argument, input: %sInput!".formatted(name));
        }
        if (!SdlDefinitions.print(mutation.getType()).equals(name + "Payload!")) {
            find(mutation, "returns %sPayload!".formatted(name));
        }
        holds(mutation, definitions.shapeOfInput(name + "Input"), name + "Input.clientMutationId", "String");
        holds(mutation, definitions.shapeOf(name + "Payload"), name + "Payload.clientMutationId", "String");
        holds(mutation, definitions.shapeOf(name + "Payload"), name + "Payload.problems", "[Problem!]!");
    }

    private void holds(FieldDefinition mutation, Map<String, String> shape, String path, String type) {
        @Nullable String found = shape.get(path.substring(path.indexOf('.') + 1));
        if (!type.equals(found)) {
            find(mutation, "needs %s: %s".formatted(path, type));
        }
    }

    private void access(String root) {
        definitions.fieldsOf(root).stream()
                .filter(field -> !field.hasDirective("access"))
                .forEach(field -> find(field, "needs @access"));
    }

    private void find(Node<?> node, String rule) {
        String name = node instanceof NamedNode<?> named
                ? named.getName()
                : node.getClass().getSimpleName();
        findings.add("%s %s %s".formatted(SdlSource.place(node), name, rule));
    }
}
