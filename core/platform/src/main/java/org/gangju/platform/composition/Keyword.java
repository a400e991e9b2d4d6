package org.gangju.platform.composition;

import graphql.language.EnumTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;

/** The word of the SDL that a kind of type is defined by. */
final class Keyword {

    private Keyword() {}

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
