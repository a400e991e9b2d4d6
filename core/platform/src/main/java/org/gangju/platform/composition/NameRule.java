package org.gangju.platform.composition;

import graphql.language.SDLDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.TypeDefinition;

/** The roots and the generated types are the kernel's own, and so are the names with two underscores. */
final class NameRule implements SdlRule {

    @Override
    public void check(SDLDefinition<?> definition, View view) {
        if (definition instanceof SchemaDefinition) {
            view.candidate().findAt(definition, Fault.SCHEMA_DEFINED);
        }
        if (definition instanceof TypeDefinition<?> type) {
            type(type, view);
        }
        Part.of(definition).stream()
                .filter(part -> part.simpleName().startsWith("__"))
                .forEach(part -> view.candidate()
                        .findAt(part.node(), Fault.NAME_RESERVED, part.name().text()));
    }

    private static void type(TypeDefinition<?> type, View view) {
        if (View.named(type.getName())) {
            view.candidate().findAt(type, Fault.CONNECTION_BY_HAND, type.getName());
            return;
        }
        if (view.empty(type.getName()) && !view.foreign(type)) {
            view.candidate().findAt(type, Fault.TYPE_EMPTY, type.getName());
        }
    }
}
