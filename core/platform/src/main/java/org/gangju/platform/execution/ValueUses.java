package org.gangju.platform.execution;

import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.Node;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the input fields and enum values of modules in the values of a request: in literals and in variables. */
record ValueUses(Owned owned) {

    /** @param type the value's type without lists and exclamation marks; null when nobody knows it */
    void literal(@Nullable Value<?> value, @Nullable GraphQLType type) {
        switch (value) {
            case ArrayValue list -> list.getValues().forEach(element -> literal(element, type));
            case ObjectValue object -> object.getObjectFields().forEach(field -> field(field, type));
            case EnumValue name -> constant(name.getName(), type, name);
            case null -> {}
            default -> {}
        }
    }

    private void field(ObjectField field, @Nullable GraphQLType type) {
        GraphQLType inside = entered(field.getName(), type, field);
        if (inside != null) {
            literal(field.getValue(), inside);
        }
    }

    /** @param place the variable's definition, which is all that an error about its value can point at */
    void variable(@Nullable Object value, @Nullable GraphQLType type, Node<?> place) {
        switch (value) {
            case Collection<?> list -> list.forEach(element -> variable(element, type, place));
            case Map<?, ?> object ->
                object.forEach((name, inner) -> {
                    GraphQLType inside = entered(String.valueOf(name), type, place);
                    if (inside != null) {
                        variable(inner, inside, place);
                    }
                });
            case String name -> constant(name, type, place);
            case null -> {}
            default -> {}
        }
    }

    /** The type of a field of an input; null when there is none or nobody wants to look inside. */
    private @Nullable GraphQLType entered(String field, @Nullable GraphQLType type, Node<?> place) {
        GraphQLInputObjectField definition =
                type instanceof GraphQLInputObjectType input ? input.getFieldDefinition(field) : null;
        if (!(type instanceof GraphQLInputObjectType input) || definition == null) {
            return null;
        }
        boolean enter =
                owned.enter(owned.ownership().ofField(input.getName(), field), input.getName() + "." + field, place);
        return enter ? GraphQLTypeUtil.unwrapAll(definition.getType()) : null;
    }

    private void constant(String value, @Nullable GraphQLType type, Node<?> place) {
        if (type instanceof GraphQLEnumType constants) {
            String name = constants.getName();
            owned.enter(owned.ownership().ofEnumValue(name, value), name + "." + value, place);
        }
    }
}
