package org.gangju.platform.composition;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.SDLExtensionDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeInfo;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A module extends only what is surely there, and so that the schema holds without it: where the module is off the
 * kernel empties its fields, and clients that know nothing of it leave its input fields out.
 *
 * <p>An interface of others stays as it is: types that implement it in a third module would lack the new field.
 */
final class ExtensionRule implements SdlRule {

    static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    @Override
    public void check(SDLDefinition<?> definition, View view) {
        if (definition instanceof SDLExtensionDefinition
                && definition instanceof TypeDefinition<?> extension
                && !View.named(extension.getName())) {
            check(extension, view);
        }
    }

    private static void check(TypeDefinition<?> extension, View view) {
        TypeDefinition<?> target = view.type(extension.getName());
        if (target == null) {
            unknown(extension, view);
            return;
        }
        if (!Keyword.of(target).equals(Keyword.of(extension))) {
            view.candidate()
                    .findAt(
                            extension,
                            Fault.EXTENDED_OTHERWISE,
                            extension.getName(),
                            Keyword.of(extension),
                            Keyword.of(target));
            return;
        }
        if (view.foreign(target)) {
            foreign(extension, view);
        }
    }

    private static void unknown(TypeDefinition<?> extension, View view) {
        String owner = view.ownerOfType(extension.getName());
        if (owner == null) {
            view.candidate().findAt(extension, Fault.EXTENDED_UNKNOWN, extension.getName());
            return;
        }
        view.candidate().findAt(extension, Fault.EXTENDED_NOT_REQUIRED, extension.getName(), owner);
    }

    private static void foreign(TypeDefinition<?> extension, View view) {
        String name = extension.getName();
        Object owner = String.valueOf(view.ownerOfType(name));
        switch (extension) {
            case InterfaceTypeDefinition parent -> {
                if (!Part.content(parent).isEmpty()) {
                    view.candidate().findAt(extension, Fault.EXTENDED_INTERFACE, name, owner);
                }
            }
            case ObjectTypeDefinition object ->
                object.getFieldDefinitions().stream()
                        .filter(field -> !ROOTS.contains(name) && required(field))
                        .forEach(field -> view.candidate()
                                .findAt(field, Fault.ADDED_FIELD_REQUIRED, name + "." + field.getName(), owner));
            case InputObjectTypeDefinition input ->
                input.getInputValueDefinitions().stream()
                        .filter(field -> field.getType() instanceof NonNullType && field.getDefaultValue() == null)
                        .forEach(field -> view.candidate()
                                .findAt(field, Fault.ADDED_INPUT_REQUIRED, name + "." + field.getName(), owner));
            case EnumTypeDefinition values -> {
                if (!hasOther(view.type(name))) {
                    view.candidate().findAt(values, Fault.EXTENDED_ENUM_CLOSED, name, owner);
                }
            }
            default -> {}
        }
    }

    /** What is stored of a module that is off must read as something. */
    private static boolean hasOther(@Nullable TypeDefinition<?> target) {
        return target instanceof EnumTypeDefinition values
                && values.getEnumValueDefinitions().stream()
                        .anyMatch(value -> value.getName().equals("OTHER"));
    }

    /** Lists and connections can be empty, whatever their type says. */
    private static boolean required(FieldDefinition field) {
        return field.getType() instanceof NonNullType type
                && !(type.getType() instanceof ListType)
                && !TypeInfo.typeName(field.getType()).endsWith("Connection");
    }
}
