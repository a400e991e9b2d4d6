package org.gangju.platform.composition;

import graphql.language.DirectiveDefinition;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Node;
import graphql.language.SDLDefinition;
import graphql.language.SDLExtensionDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.TypeInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that a definition brings into the schema and that may be brought only once.
 *
 * @param simpleName its own name, {@code title}
 * @param name its name within the schema
 */
record Part(Name name, String simpleName, Node<?> node) {

    /** The kinds, and what it is called when two bring the same. */
    enum Kind {
        TYPE(Fault.TYPE_TAKEN, Fault.TYPE_TWICE),
        DIRECTIVE(Fault.DIRECTIVE_TAKEN, Fault.DIRECTIVE_TWICE),
        FIELD(Fault.FIELD_TAKEN, Fault.FIELD_TWICE),
        ARGUMENT(Fault.FIELD_TAKEN, Fault.ARGUMENT_TWICE),
        ENUM_VALUE(Fault.ENUM_VALUE_TAKEN, Fault.ENUM_VALUE_TWICE),
        MEMBER(Fault.MEMBER_TAKEN, Fault.MEMBER_TWICE),
        INTERFACE(Fault.INTERFACE_TAKEN, Fault.INTERFACE_TWICE);

        private final Fault taken;
        private final Fault twice;

        Kind(Fault taken, Fault twice) {
            this.taken = taken;
            this.twice = twice;
        }

        Fault taken() {
            return taken;
        }

        Fault twice() {
            return twice;
        }
    }

    /**
     * A name within the schema.
     *
     * @param text as people write it: {@code Class.title}, {@code Query.classes(first:)}, {@code @access}
     */
    record Name(Kind kind, String text) {

        static Name type(String type) {
            return new Name(Kind.TYPE, type);
        }

        static Name directive(String directive) {
            return new Name(Kind.DIRECTIVE, "@" + directive);
        }

        static Name field(String type, String field) {
            return new Name(Kind.FIELD, type + "." + field);
        }

        static Name argument(String owner, String argument) {
            return new Name(Kind.ARGUMENT, owner + "(" + argument + ":)");
        }

        static Name value(String type, String value) {
            return new Name(Kind.ENUM_VALUE, type + "." + value);
        }
    }

    /** What a definition or an extension brings, itself first; an extension does not bring its type. */
    static List<Part> of(SDLDefinition<?> definition) {
        List<Part> parts = new ArrayList<>();
        if (definition instanceof DirectiveDefinition directive) {
            Name name = Name.directive(directive.getName());
            parts.add(new Part(name, directive.getName(), directive));
            arguments(name, directive.getInputValueDefinitions(), parts);
        }
        if (definition instanceof TypeDefinition<?> type) {
            if (!(type instanceof SDLExtensionDefinition)) {
                parts.add(new Part(Name.type(type.getName()), type.getName(), type));
            }
            content(type, parts);
        }
        return parts;
    }

    /** What stands within a definition or an extension of a type. */
    static List<Part> content(TypeDefinition<?> type) {
        List<Part> parts = new ArrayList<>();
        content(type, parts);
        return parts;
    }

    private static void content(TypeDefinition<?> type, List<Part> parts) {
        switch (type) {
            case ImplementingTypeDefinition<?> implementing -> fields(implementing, parts);
            case InputObjectTypeDefinition input -> inputFields(input, parts);
            case EnumTypeDefinition values -> values(values, parts);
            case UnionTypeDefinition union -> members(union, parts);
            default -> {}
        }
    }

    private static void fields(ImplementingTypeDefinition<?> type, List<Part> parts) {
        for (Type<?> parent : type.getImplements()) {
            String name = TypeInfo.typeName(parent);
            parts.add(new Part(new Name(Kind.INTERFACE, type.getName() + " & " + name), name, parent));
        }
        for (FieldDefinition field : type.getFieldDefinitions()) {
            Name name = Name.field(type.getName(), field.getName());
            parts.add(new Part(name, field.getName(), field));
            arguments(name, field.getInputValueDefinitions(), parts);
        }
    }

    private static void arguments(Name owner, List<InputValueDefinition> arguments, List<Part> parts) {
        arguments.forEach(argument ->
                parts.add(new Part(Name.argument(owner.text(), argument.getName()), argument.getName(), argument)));
    }

    private static void inputFields(InputObjectTypeDefinition type, List<Part> parts) {
        type.getInputValueDefinitions()
                .forEach(field ->
                        parts.add(new Part(Name.field(type.getName(), field.getName()), field.getName(), field)));
    }

    private static void values(EnumTypeDefinition type, List<Part> parts) {
        type.getEnumValueDefinitions()
                .forEach(value ->
                        parts.add(new Part(Name.value(type.getName(), value.getName()), value.getName(), value)));
    }

    private static void members(UnionTypeDefinition type, List<Part> parts) {
        for (Type<?> member : type.getMemberTypes()) {
            String name = TypeInfo.typeName(member);
            parts.add(new Part(new Name(Kind.MEMBER, type.getName() + " | " + name), name, member));
        }
    }
}
