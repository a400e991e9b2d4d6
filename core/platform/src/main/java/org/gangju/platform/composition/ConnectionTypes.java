package org.gangju.platform.composition;

import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Generates the {@code …Connection} and {@code …Edge} types that fields refer to, so that all are alike. */
final class ConnectionTypes {

    private static final String CONNECTION = "Connection";

    private ConnectionTypes() {}

    static void addTo(TypeDefinitionRegistry schema) {
        names(schema).forEach(name -> {
            schema.add(connection(name));
            schema.add(edge(name));
        });
    }

    private static Collection<String> names(TypeDefinitionRegistry schema) {
        Stream<Collection<?>> types = Stream.concat(
                Stream.of(schema.types().values()),
                Stream.concat(
                        schema.objectTypeExtensions().values().stream(),
                        schema.interfaceTypeExtensions().values().stream()));
        return types.flatMap(Collection::stream)
                .filter(ImplementingTypeDefinition.class::isInstance)
                .flatMap(type -> ((ImplementingTypeDefinition<?>) type).getFieldDefinitions().stream())
                .map(field -> TypeInfo.typeInfo(field.getType()).getName())
                .filter(name -> name.endsWith(CONNECTION) && schema.getTypeOrNull(name) == null)
                .map(name -> name.substring(0, name.length() - CONNECTION.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ObjectTypeDefinition connection(String name) {
        return type(name + CONNECTION, "一页 " + name + "。", "A page of " + name + ".")
                .fieldDefinition(
                        field("nodes", list(name), "本页的对象，不带游标。", "The objects of this page without their cursors."))
                .fieldDefinition(field(
                        "edges", list(name + "Edge"), "本页的对象及其游标。", "The objects of this page with their cursors."))
                .fieldDefinition(field("pageInfo", required("PageInfo"), "本页的位置。", "Where this page stands."))
                .fieldDefinition(field(
                        "totalCount",
                        required("Int"),
                        "所有页的总数；选择时才计算。",
                        "The number on all pages; counted only when selected."))
                .build();
    }

    private static ObjectTypeDefinition edge(String name) {
        return type(name + "Edge", "列表中的一个 " + name + "。", "A " + name + " within a list.")
                .fieldDefinition(field("node", required(name), "对象本身。", "The object itself."))
                .fieldDefinition(field(
                        "cursor",
                        required("String"),
                        "在列表中的位置，仅对同一字段、筛选和排序有效。",
                        "Its place in the list, good for this field, filter and ordering only."))
                .build();
    }

    private static ObjectTypeDefinition.Builder type(String name, String chinese, String english) {
        return ObjectTypeDefinition.newObjectTypeDefinition().name(name).description(described(chinese, english));
    }

    private static FieldDefinition field(String name, Type<?> type, String chinese, String english) {
        return FieldDefinition.newFieldDefinition()
                .name(name)
                .type(type)
                .description(described(chinese, english))
                .build();
    }

    private static Description described(String chinese, String english) {
        return new Description(chinese + "\n" + english, null, true);
    }

    private static Type<?> required(String name) {
        return new NonNullType(new TypeName(name));
    }

    private static Type<?> list(String name) {
        return new NonNullType(new ListType(required(name)));
    }
}
