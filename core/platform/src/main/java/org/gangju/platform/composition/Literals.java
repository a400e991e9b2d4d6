package org.gangju.platform.composition;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.Value;
import graphql.schema.idl.TypeInfo;
import java.math.BigInteger;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether values that are written in SDL fit their types; what a scalar of a module accepts is for the engine to know. */
final class Literals {

    private final View view;

    Literals(View view) {
        this.view = view;
    }

    boolean fits(Value<?> value, Type<?> type) {
        if (type instanceof NonNullType required) {
            return !(value instanceof NullValue) && fits(value, required.getType());
        }
        if (value instanceof NullValue) {
            return true;
        }
        if (type instanceof ListType list) {
            return value instanceof ArrayValue values
                    ? values.getValues().stream().allMatch(each -> fits(each, list.getType()))
                    : fits(value, list.getType());
        }
        return fits(value, TypeInfo.typeName(type));
    }

    private boolean fits(Value<?> value, String type) {
        TypeDefinition<?> definition = view.type(type);
        if (definition instanceof EnumTypeDefinition) {
            return value instanceof EnumValue named && view.values(type).contains(named.getName());
        }
        if (definition instanceof InputObjectTypeDefinition) {
            return value instanceof ObjectValue object && fields(object, type);
        }
        return switch (type) {
            case "Int" -> value instanceof IntValue number && small(number.getValue());
            case "Float" -> value instanceof IntValue || value instanceof FloatValue;
            case "String" -> value instanceof StringValue;
            case "ID" -> value instanceof StringValue || value instanceof IntValue;
            case "Boolean" -> value instanceof BooleanValue;
            default -> true;
        };
    }

    private boolean fields(ObjectValue object, String type) {
        Map<String, Value<?>> given = object.getObjectFields().stream()
                .collect(Collectors.toMap(ObjectField::getName, ObjectField::getValue, (first, second) -> first));
        Map<String, InputValueDefinition> known = view.inputFields(type).stream()
                .collect(Collectors.toMap(InputValueDefinition::getName, field -> field, (first, second) -> first));
        return known.keySet().containsAll(given.keySet())
                && known.values().stream().allMatch(field -> fits(given.get(field.getName()), field));
    }

    private boolean fits(@Nullable Value<?> given, InputValueDefinition field) {
        if (given == null) {
            return !(field.getType() instanceof NonNullType) || field.getDefaultValue() != null;
        }
        return fits(given, field.getType());
    }

    private static boolean small(BigInteger number) {
        return number.bitLength() < Integer.SIZE;
    }
}
