package org.gangju.platform.composition;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which module brings what into the schema; the parts of the kernel answer their ids too. What nobody brings, and what
 * every engine has of itself, belongs to nobody.
 *
 * <p>A generated {@code …Connection}, its {@code …Edge} and their fields belong to the first module, in the order of the
 * modules, that has a field of the connection's type: it is there wherever that module is on. Safe for any thread.
 */
public final class Ownership {

    private final Map<Part.Name, String> owners = new HashMap<>();

    Ownership(List<SoundModule> modules, TypeDefinitionRegistry everything) {
        modules.forEach(module -> parts(module).forEach(part -> owners.putIfAbsent(part.name(), module.id())));
        modules.forEach(module -> parts(module)
                .map(Part::node)
                .filter(FieldDefinition.class::isInstance)
                .map(field -> TypeInfo.typeName(((FieldDefinition) field).getType()))
                .filter(type -> type.endsWith("Connection"))
                .forEach(type -> generated(type, module.id(), everything)));
    }

    private static Stream<Part> parts(SoundModule module) {
        return module.definitions().stream().flatMap(definition -> Part.of(definition).stream());
    }

    private void generated(String connection, String owner, TypeDefinitionRegistry everything) {
        Stream.of(connection, View.element(connection) + "Edge")
                .map(everything::getTypeOrNull)
                .filter(ObjectTypeDefinition.class::isInstance)
                .flatMap(type -> Part.of((ImplementingTypeDefinition<?>) type).stream())
                .forEach(part -> owners.putIfAbsent(part.name(), owner));
    }

    /** The module that defines a type of any kind. */
    public Optional<String> ofType(String type) {
        return owner(Part.Name.type(type));
    }

    /** The module that defines or adds a field of an object, an interface or an input. */
    public Optional<String> ofField(String type, String field) {
        return owner(Part.Name.field(type, field));
    }

    /** The module that defines the field which takes this argument. */
    public Optional<String> ofArgument(String type, String field, String argument) {
        return owner(Part.Name.argument(Part.Name.field(type, field).text(), argument));
    }

    /** The module that defines or adds a value of an enum. */
    public Optional<String> ofEnumValue(String type, String value) {
        return owner(Part.Name.value(type, value));
    }

    /** The module that defines a directive, named without its at sign. */
    public Optional<String> ofDirective(String name) {
        return owner(Part.Name.directive(name));
    }

    /** The module that makes a type a member of a union. */
    public Optional<String> ofMember(String union, String type) {
        return owner(new Part.Name(Part.Kind.MEMBER, union + " | " + type));
    }

    /** The module that says that a type implements an interface. */
    public Optional<String> ofInterface(String type, String parent) {
        return owner(new Part.Name(Part.Kind.INTERFACE, type + " & " + parent));
    }

    private Optional<String> owner(Part.Name name) {
        return Optional.ofNullable(owners.get(name));
    }
}
