package org.gangju.testkit.module;

import graphql.language.Argument;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.StringValue;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.platform.composition.Ownership;

/**
 * What one module brings into the schema of a caller.
 *
 * @param sdl the caller's schema
 * @param ownership who brings what
 * @param module the module
 */
record ModuleSchema(TypeDefinitionRegistry sdl, Ownership ownership, String module) {

    static ModuleSchema of(String text, Ownership ownership, String module) {
        return new ModuleSchema(new SchemaParser().parse(text), ownership, module);
    }

    /** Its types, and its fields of any type. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        sdl.types().keySet().stream()
                .filter(type -> isOwn(ownership.ofType(type).orElse("")))
                .forEach(names::add);
        sdl.types().values().stream()
                .filter(ImplementingTypeDefinition.class::isInstance)
                .map(type -> (ImplementingTypeDefinition<?>) type)
                .flatMap(type -> ownFields(type).map(field -> type.getName() + "." + field.getName()))
                .forEach(names::add);
        return names;
    }

    /** The values that it adds to enums of others, such as {@code OrganizationType.BAKERY}. */
    Set<String> enumValues() {
        return sdl.getTypes(EnumTypeDefinition.class).stream()
                .filter(type -> !isOwn(ownership.ofType(type.getName()).orElse("")))
                .flatMap(type -> type.getEnumValueDefinitions().stream()
                        .filter(value -> isOwn(ownership
                                .ofEnumValue(type.getName(), value.getName())
                                .orElse("")))
                        .map(value -> type.getName() + "." + value.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All values of an enum of a schema. */
    static Set<String> values(String schema, String type) {
        return new SchemaParser().parse(schema).getTypeOrNull(type) instanceof EnumTypeDefinition found
                ? found.getEnumValueDefinitions().stream()
                        .map(EnumValueDefinition::getName)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** The permission that each of its root fields asks for; empty for one that asks for none. */
    Map<String, String> permissionsOfRoots() {
        Map<String, String> permissions = new TreeMap<>();
        Stream.of("Query", "Mutation", "Subscription")
                .flatMap(root -> sdl.getTypeOrNull(root) instanceof ImplementingTypeDefinition<?> type
                        ? ownFields(type)
                        : Stream.of())
                .forEach(field -> permissions.put(field.getName(), permission(field)));
        return permissions;
    }

    private Stream<FieldDefinition> ownFields(ImplementingTypeDefinition<?> type) {
        return type.getFieldDefinitions().stream()
                .filter(field ->
                        isOwn(ownership.ofField(type.getName(), field.getName()).orElse("")));
    }

    private boolean isOwn(String owner) {
        return owner.equals(module);
    }

    private static String permission(FieldDefinition field) {
        return field.getDirectives("access").stream()
                .map(access -> access.getArgument("permission"))
                .filter(Argument.class::isInstance)
                .map(argument -> ((StringValue) argument.getValue()).getValue())
                .findFirst()
                .orElse("");
    }
}
