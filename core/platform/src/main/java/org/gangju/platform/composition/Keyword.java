package org.gangju.platform.composition;

import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import java.util.Locale;

/** The words of the SDL for kinds of things. */
final class Keyword {

    private Keyword() {}

    /** The location, as directives are allowed for it, of what has this name. */
    static String locationOf(DirectivesContainer<?> container, String name) {
        return switch (container) {
            case FieldDefinition field -> "FIELD_DEFINITION";
            case EnumValueDefinition value -> "ENUM_VALUE";
            case InputValueDefinition input -> name.endsWith(":)") ? "ARGUMENT_DEFINITION" : "INPUT_FIELD_DEFINITION";
            case InputObjectTypeDefinition input -> "INPUT_OBJECT";
            case ObjectTypeDefinition object -> "OBJECT";
            case TypeDefinition<?> type -> of(type).toUpperCase(Locale.ROOT);
            default -> "";
        };
    }

    /** The word that a kind of type is defined by. */
    static String of(TypeDefinition<?> type) {
        return switch (type) {
            case InterfaceTypeDefinition parent -> "interface";
            case UnionTypeDefinition union -> "union";
            case EnumTypeDefinition values -> "enum";
            case InputObjectTypeDefinition input -> "input";
            case ScalarTypeDefinition scalar -> "scalar";
            default -> "type";
        };
    }
}
