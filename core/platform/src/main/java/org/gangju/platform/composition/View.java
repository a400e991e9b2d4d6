package org.gangju.platform.composition;

import graphql.Directives;
import graphql.language.DirectiveDefinition;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.SDLDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schema as one module may know it: the kernel, what the module requires, and the module itself. */
final class View {

    private static final String CONNECTION = "Connection";
    private static final String EDGE = "Edge";
    private static final Map<String, DirectiveDefinition> BUILT_IN = Stream.of(
                    Directives.DEPRECATED_DIRECTIVE_DEFINITION,
                    Directives.SPECIFIED_BY_DIRECTIVE_DEFINITION,
                    Directives.ONE_OF_DIRECTIVE_DEFINITION)
            .collect(Collectors.toUnmodifiableMap(DirectiveDefinition::getName, directive -> directive));

    private final Candidate candidate;
    private final Claims claims;
    private final Set<String> own;
    private final Set<String> ids;
    private final Set<String> permissions;
    private final TypeDefinitionRegistry visible = new TypeDefinitionRegistry();
    private final Map<String, List<FieldDefinition>> fields = new HashMap<>();
    private final Map<String, List<InputValueDefinition>> inputFields = new HashMap<>();
    private final Map<String, Set<String>> values = new HashMap<>();
    private final Set<String> filled = new HashSet<>();
    private final Set<String> connections = new HashSet<>();

    View(Candidate candidate, Collection<Candidate> known, Claims claims) {
        this.candidate = candidate;
        this.claims = claims;
        this.ids = known.stream().map(Candidate::id).collect(Collectors.toSet());
        this.own = candidate.definitions().stream()
                .flatMap(definition -> Part.of(definition).stream())
                .filter(part -> part.name().kind() == Part.Kind.TYPE)
                .map(Part::simpleName)
                .collect(Collectors.toSet());
        this.permissions = known.stream()
                .flatMap(each -> each.manifest().permissions().stream())
                .map(permission -> permission.name())
                .collect(Collectors.toSet());
        List<SDLDefinition<?>> definitions =
                known.stream().flatMap(each -> each.definitions().stream()).toList();
        // What is defined twice is found elsewhere; here the first one counts.
        definitions.forEach(visible::add);
        definitions.forEach(this::contents);
    }

    private void contents(SDLDefinition<?> definition) {
        if (definition instanceof TypeDefinition<?> type && !Part.content(type).isEmpty()) {
            filled.add(type.getName());
        }
        if (definition instanceof InputObjectTypeDefinition input) {
            inputFields
                    .computeIfAbsent(input.getName(), name -> new ArrayList<>())
                    .addAll(input.getInputValueDefinitions());
        }
        if (definition instanceof EnumTypeDefinition type) {
            type.getEnumValueDefinitions()
                    .forEach(value -> values.computeIfAbsent(type.getName(), name -> new HashSet<>())
                            .add(value.getName()));
        }
        if (definition instanceof ImplementingTypeDefinition<?> type) {
            fields.computeIfAbsent(type.getName(), name -> new ArrayList<>()).addAll(type.getFieldDefinitions());
            type.getFieldDefinitions().stream()
                    .map(field -> TypeInfo.typeName(field.getType()))
                    .filter(name -> name.endsWith(CONNECTION))
                    .forEach(name -> connections.add(element(name)));
        }
    }

    Candidate candidate() {
        return candidate;
    }

    /** Whether the module may refer to that one: the kernel, what it requires, and itself. */
    boolean knows(String moduleId) {
        return ids.contains(moduleId);
    }

    boolean declares(String permission) {
        return permissions.contains(permission);
    }

    /** The definition of a type that the module may refer to; null for the types that the kernel generates. */
    @Nullable
    TypeDefinition<?> type(String name) {
        return visible.getTypeOrNull(name);
    }

    @Nullable
    DirectiveDefinition directive(String name) {
        return visible.getDirectiveDefinition(name).orElse(BUILT_IN.get(name));
    }

    /** Whether the kernel generates this type beside the named one: a connection, or the edge of a connection in use. */
    boolean generated(String name) {
        boolean connection = name.endsWith(CONNECTION);
        boolean edge = name.endsWith(EDGE) && connections.contains(element(name));
        return (connection || edge) && known(element(name));
    }

    /** Whether a field may have this type without any more ado. */
    boolean known(String name) {
        return type(name) != null || ScalarInfo.isGraphqlSpecifiedScalar(name);
    }

    /** Who defines a type, whether or not the module may refer to it; null when nobody does. */
    @Nullable
    String ownerOfType(String name) {
        String owner = claims.owner(Part.Name.type(name));
        return owner == null && named(name) ? claims.owner(Part.Name.type(element(name))) : owner;
    }

    @Nullable
    String ownerOfDirective(String name) {
        return claims.owner(Part.Name.directive(name));
    }

    /** Whether the type is always there when the module is: its own, or one within the kernel for a part of the kernel. */
    boolean foreign(TypeDefinition<?> type) {
        return candidate.optional() && !own.contains(type.getName());
    }

    /** All fields of a type, those of its extensions too. */
    List<FieldDefinition> fields(String type) {
        return fields.getOrDefault(type, List.of());
    }

    /** All fields of an input, those of its extensions too. */
    List<InputValueDefinition> inputFields(String input) {
        return inputFields.getOrDefault(input, List.of());
    }

    /** All values of an enum, those of its extensions too. */
    Set<String> values(String type) {
        return values.getOrDefault(type, Set.of());
    }

    /** Whether nothing at all stands in a type, its extensions included. */
    boolean empty(String type) {
        return visible.types().containsKey(type) && !filled.contains(type);
    }

    static boolean named(String type) {
        return type.endsWith(CONNECTION) || type.endsWith(EDGE);
    }

    static String element(String generated) {
        return generated.substring(
                0, generated.length() - (generated.endsWith(CONNECTION) ? CONNECTION : EDGE).length());
    }
}
