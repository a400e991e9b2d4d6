package org.gangju.oracle;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.oracle.Route.Target;

/** All ways that a schema has, found in its text. */
final class Routes {

    /** What clients never have, and what grows while it is compared: tests of their own show who sees them. */
    private static final Set<String> APART = Set.of("AccountSession", "AuditEntry");

    private static final String NODE = "Node";
    private static final int LONGEST = 3;

    private final TypeDefinitionRegistry schema;

    Routes(String sdl) {
        schema = new SchemaParser().parse(sdl);
    }

    List<Route> all() {
        Stream<String> parents = Stream.concat(Stream.of("Query"), nodeTypes());
        return parents.flatMap(parent -> from(parent, object(parent), List.of()))
                .toList();
    }

    Stream<String> nodeTypes() {
        return schema.getTypes(ObjectTypeDefinition.class).stream()
                .map(ObjectTypeDefinition::getName)
                .filter(this::isNode)
                .filter(type -> !APART.contains(type))
                .sorted();
    }

    Optional<InputObjectTypeDefinition> input(String name) {
        return Optional.ofNullable(schema.getTypeOrNull(name, InputObjectTypeDefinition.class));
    }

    Optional<EnumTypeDefinition> enumeration(String name) {
        return Optional.ofNullable(schema.getTypeOrNull(name, EnumTypeDefinition.class));
    }

    /** The names of all permissions that fields ask for. */
    List<String> permissions() {
        return schema.getTypes(ObjectTypeDefinition.class).stream()
                .flatMap(type -> type.getFieldDefinitions().stream())
                .flatMap(field -> Route.permission(field).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Route> from(String parent, ObjectTypeDefinition type, List<FieldDefinition> before) {
        return type.getFieldDefinitions().stream().flatMap(field -> {
            List<FieldDefinition> steps = new ArrayList<>(before);
            steps.add(field);
            return by(parent, type, steps);
        });
    }

    private Stream<Route> by(String parent, ObjectTypeDefinition owner, List<FieldDefinition> steps) {
        FieldDefinition field = steps.getLast();
        TypeInfo info = TypeInfo.typeInfo(field.getType());
        String type = info.getName();
        if (APART.contains(type) || APART.contains(type.replaceFirst("Connection$", ""))) {
            return Stream.empty();
        }
        boolean list = info.isList() || (info.isNonNull() && info.unwrapOne().isList());
        if (type.endsWith("Connection")) {
            String element =
                    TypeInfo.typeInfo(field(object(type), "nodes").getType()).getName();
            return Stream.of(new Route(parent, steps, Target.CONNECTION, element, ""));
        }
        if (type.equals(NODE) || isNode(type)) {
            return Stream.of(new Route(parent, steps, list ? Target.LIST : Target.REFERENCE, type, ""));
        }
        if (schema.getTypeOrNull(type) instanceof ObjectTypeDefinition plain) {
            return through(parent, plain, steps, list);
        }
        boolean guarded = Route.permission(field).isPresent() || isName(field, owner);
        return guarded ? Stream.of(new Route(parent, steps, Target.VALUE, type, "")) : Stream.empty();
    }

    /** Through an object without an id to what it leads to; where that is nothing but values, to all of them. */
    private Stream<Route> through(
            String parent, ObjectTypeDefinition plain, List<FieldDefinition> steps, boolean list) {
        List<Route> further =
                steps.size() < LONGEST ? from(parent, plain, steps).toList() : List.of();
        if (!further.isEmpty()) {
            return list ? Stream.of(new Route(parent, steps, Target.LIST, plain.getName(), "")) : further.stream();
        }
        if (Route.permission(steps.getLast()).isEmpty()) {
            return Stream.empty();
        }
        String values = plain.getFieldDefinitions().stream()
                .map(FieldDefinition::getName)
                .collect(Collectors.joining(" ", " { ", " }"));
        return Stream.of(new Route(parent, steps, Target.VALUE, plain.getName(), values));
    }

    /** The name of somebody who is a member or not. */
    private boolean isName(FieldDefinition field, ObjectTypeDefinition owner) {
        return field.getName().equals("displayName")
                && !isNode(owner.getName())
                && owner.getFieldDefinitions().stream()
                        .anyMatch(other -> other.getName().equals("member"));
    }

    private boolean isNode(String type) {
        TypeDefinition<?> found = schema.getTypeOrNull(type);
        return found instanceof ObjectTypeDefinition object
                && object.getImplements().stream()
                        .anyMatch(implemented ->
                                TypeInfo.typeInfo(implemented).getName().equals(NODE));
    }

    private ObjectTypeDefinition object(String name) {
        return Objects.requireNonNull((ObjectTypeDefinition) schema.getTypeOrNull(name), name);
    }

    private static FieldDefinition field(ObjectTypeDefinition type, String name) {
        return type.getFieldDefinitions().stream()
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
