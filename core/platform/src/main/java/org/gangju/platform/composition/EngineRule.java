package org.gangju.platform.composition;

import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.language.SDLDefinition;
import graphql.language.SourceLocation;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.errors.SchemaProblem;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The engine's own opinion of a schema, by building it once with resolvers that do nothing. */
final class EngineRule {

    private EngineRule() {}

    /** Builds what stands already together with the module. */
    static void check(Collection<Candidate> standing, Candidate candidate) {
        try {
            TypeDefinitionRegistry sdl = registry(Stream.concat(standing.stream(), Stream.of(candidate))
                    .flatMap(each -> each.definitions().stream()));
            new SchemaGenerator().makeExecutableSchema(sdl, RuntimeWiring.MOCKED_WIRING);
        } catch (SchemaProblem problem) {
            problem.getErrors().forEach(error -> add(error, candidate));
        } catch (GraphQLException refusal) {
            // One fault a line, behind a headline.
            String message = Objects.requireNonNullElse(refusal.getMessage(), "—");
            List<String> lines = message.lines().toList();
            lines.stream()
                    .skip(lines.size() > 1 ? 1 : 0)
                    .forEach(line -> candidate.find(Fault.SCHEMA_INVALID, plain(line)));
        }
    }

    /** One registry of these definitions with the connections that they refer to; the definitions are never changed. */
    static TypeDefinitionRegistry registry(Stream<? extends SDLDefinition<?>> definitions) {
        var sdl = new TypeDefinitionRegistry();
        definitions.forEach(definition -> sdl.add(definition).ifPresent(error -> {
            throw new SchemaProblem(List.of(error));
        }));
        ConnectionTypes.addTo(sdl);
        return sdl;
    }

    private static void add(GraphQLError error, Candidate candidate) {
        List<SourceLocation> locations = error.getLocations();
        Place place = locations == null || locations.isEmpty()
                ? Place.NOWHERE
                : candidate.sdl().place(locations.getFirst());
        candidate.findings().add(place, Fault.SCHEMA_INVALID, plain(error.getMessage()));
    }

    /** Without the engine's own line numbers, which count from the description. */
    private static String plain(String message) {
        return message.replaceAll("\\s*\\[@-?\\d+:-?\\d+]", "");
    }
}
