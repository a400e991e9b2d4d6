package org.gangju.platform.composition;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.Type;
import graphql.schema.idl.TypeInfo;
import java.util.Set;
import java.util.stream.Collectors;

/** A type has every field of its interfaces from itself or from what the module requires, not by another module's grace. */
final class InterfaceRule implements SdlRule {

    @Override
    public void check(SDLDefinition<?> definition, View view) {
        if (!(definition instanceof ImplementingTypeDefinition<?> type)) {
            return;
        }
        Set<String> fields = view.fields(type.getName()).stream()
                .map(FieldDefinition::getName)
                .collect(Collectors.toSet());
        for (Type<?> parent : type.getImplements()) {
            String name = TypeInfo.typeName(parent);
            view.fields(name).stream()
                    .map(FieldDefinition::getName)
                    .filter(field -> !fields.contains(field))
                    .forEach(field ->
                            view.candidate().findAt(type, Fault.INTERFACE_UNFULFILLED, type.getName(), name, field));
        }
    }
}
