package org.gangju.sdl;

import graphql.language.Document;
import graphql.language.Node;
import graphql.parser.MultiSourceReader;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One file of the schema.
 *
 * @param name where it is found
 * @param text its SDL
 */
record SdlSource(String name, String text) {

    Document parse() {
        var reader = MultiSourceReader.newMultiSourceReader().string(text, name).build();
        return Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(reader)
                .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                .build());
    }

    /** Where a node of this file stands, for a finding. */
    static String place(Node<?> node) {
        var location = Objects.requireNonNull(node.getSourceLocation());
        return location.getSourceName() + ":" + location.getLine();
    }

    /** The node and all below it. */
    static Stream<Node<?>> tree(Node<?> node) {
        Stream<Node<?>> below = node.getChildren().stream().flatMap(child -> tree((Node<?>) child));
        return Stream.concat(Stream.of(node), below);
    }
}
