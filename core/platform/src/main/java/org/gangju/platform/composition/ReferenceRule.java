package org.gangju.platform.composition;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeInfo;
import java.util.function.Predicate;

/** Every type that a definition names is there whenever the module is, and fits its place. */
final class ReferenceRule implements SdlRule {

    @Override
    public void check(SDLDefinition<?> definition, View view) {
        Part.of(definition).forEach(part -> check(part, view));
    }

    private static void check(Part part, View view) {
        String at = part.name().text();
        switch (part.node()) {
            case FieldDefinition field ->
                fits(field, field.getType(), at, view, ReferenceRule::output, Fault.INPUT_AS_OUTPUT);
            case InputValueDefinition input ->
                fits(input, input.getType(), at, view, ReferenceRule::input, Fault.OUTPUT_AS_INPUT);
            case Type<?> named -> named(named, part, view);
            default -> {}
        }
    }

    private static void named(Type<?> type, Part part, View view) {
        String at = part.name().text();
        if (part.name().kind() == Part.Kind.INTERFACE) {
            fits(type, type, at, view, InterfaceTypeDefinition.class::isInstance, Fault.NOT_AN_INTERFACE);
            return;
        }
        fits(type, type, at, view, ObjectTypeDefinition.class::isInstance, Fault.NOT_AN_OBJECT);
    }

    private static void fits(
            Node<?> node, Type<?> type, String at, View view, Predicate<TypeDefinition<?>> fitting, Fault unfit) {
        String name = TypeInfo.typeName(type);
        TypeDefinition<?> definition = view.type(name);
        if (definition != null) {
            if (!fitting.test(definition)) {
                view.candidate().findAt(node, unfit, name, at);
            }
            return;
        }
        if (view.generated(name)) {
            if (unfit != Fault.INPUT_AS_OUTPUT) {
                view.candidate().findAt(node, unfit, name, at);
            }
            return;
        }
        if (!view.known(name)) {
            unknown(node, name, at, view);
        }
    }

    private static void unknown(Node<?> node, String name, String at, View view) {
        String owner = view.ownerOfType(name);
        if (owner == null || view.knows(owner)) {
            view.candidate().findAt(node, Fault.TYPE_UNKNOWN, name, at);
            return;
        }
        view.candidate().findAt(node, Fault.TYPE_NOT_REQUIRED, name, at, owner);
    }

    private static boolean output(TypeDefinition<?> type) {
        return !(type instanceof InputObjectTypeDefinition);
    }

    private static boolean input(TypeDefinition<?> type) {
        return type instanceof InputObjectTypeDefinition
                || type instanceof ScalarTypeDefinition
                || type instanceof EnumTypeDefinition;
    }
}
