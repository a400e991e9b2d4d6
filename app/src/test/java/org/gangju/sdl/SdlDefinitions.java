package org.gangju.sdl;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Node;
import graphql.language.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All definitions of the schema, whichever file they stand in. */
final class SdlDefinitions {

    private final List<Document> documents;

    SdlDefinitions(List<SdlSource> sources) {
        this.documents = sources.stream().map(SdlSource::parse).toList();
    }

    Stream<Node<?>> everything() {
        return documents.stream().flatMap(SdlSource::tree);
    }

    /** Object and interface types and their extensions. */
    Stream<ImplementingTypeDefinition<?>> types() {
        return everything().filter(ImplementingTypeDefinition.class::isInstance).map(type ->
                (ImplementingTypeDefinition<?>) type);
    }

    /** The fields of a type, those of its extensions too. */
    List<FieldDefinition> fieldsOf(String type) {
        return types().filter(definition -> definition.getName().equals(type))
                .flatMap(definition -> definition.getFieldDefinitions().stream())
                .toList();
    }

    /** The printed types of a type's fields by name. */
    Map<String, String> shapeOf(String type) {
        return fieldsOf(type).stream()
                .collect(Collectors.toMap(FieldDefinition::getName, field -> print(field.getType())));
    }

    /** The printed types of an input's fields by name. */
    Map<String, String> shapeOfInput(String input) {
        return everything()
                .filter(InputObjectTypeDefinition.class::isInstance)
                .map(InputObjectTypeDefinition.class::cast)
                .filter(definition -> definition.getName().equals(input))
                .flatMap(definition -> definition.getInputValueDefinitions().stream())
                .collect(Collectors.toMap(InputValueDefinition::getName, field -> print(field.getType())));
    }

    /** {@code Node} and every type that implements it. */
    Set<String> nodeTypes() {
        Stream<String> implementing = types().filter(
                        type -> type.getImplements().stream().anyMatch(one -> named(one, "Node")))
                .map(ImplementingTypeDefinition::getName);
        return Stream.concat(Stream.of("Node"), implementing).collect(Collectors.toSet());
    }

    static String print(Node<?> node) {
        return AstPrinter.printAstCompact(node);
    }

    private static boolean named(Object type, String name) {
        return type instanceof TypeName one && one.getName().equals(name);
    }
}
