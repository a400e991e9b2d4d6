package org.gangju.platform.composition;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.SDLDefinition;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.MultiSourceReader;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The definitions of one module, each file parsed once, and where they stand. */
final class ModuleSdl {

    private final Map<String, SdlText> files = new LinkedHashMap<>();
    private final List<SDLDefinition<?>> definitions = new ArrayList<>();

    static ModuleSdl parse(List<SdlFile> files, Findings findings) {
        var sdl = new ModuleSdl();
        files.forEach(file -> sdl.add(file, findings));
        return sdl;
    }

    List<SDLDefinition<?>> definitions() {
        return definitions;
    }

    /** Where a node of this module stands; nowhere for a node of another one. */
    Place place(@Nullable SourceLocation location) {
        String name = location == null ? null : location.getSourceName();
        SdlText file = name == null ? null : files.get(name);
        return location == null || file == null ? Place.NOWHERE : new Place(name, file.lineOf(location));
    }

    Place place(Node<?> node) {
        return place(node.getSourceLocation());
    }

    private void add(SdlFile file, Findings findings) {
        SdlText text = new SdlText(file.text());
        files.put(file.name(), text);
        if (text.empty()) {
            return;
        }
        try {
            parse(file.name(), text).getDefinitions().forEach(definition -> add(definition, findings));
        } catch (InvalidSyntaxException malformed) {
            SourceLocation location = malformed.getLocation();
            findings.add(
                    new Place(file.name(), location == null ? 0 : location.getLine()),
                    Fault.SDL_SYNTAX,
                    Objects.requireNonNullElse(malformed.getOffendingToken(), malformed.getMessage()));
        }
    }

    private void add(Definition<?> definition, Findings findings) {
        if (definition instanceof SDLDefinition<?> known) {
            definitions.add(known);
            return;
        }
        findings.add(place(definition), Fault.SDL_OPERATION);
    }

    private static Document parse(String name, SdlText text) {
        return Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(MultiSourceReader.newMultiSourceReader()
                        .string(text.text(), name)
                        .build())
                .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                .build());
    }
}
